package org.wayfile.domain.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person gives for an input. */
public sealed interface Value {

    record Day(LocalDate on) implements Value {}

    record Amount(long number) implements Value {}

    record YesNo(boolean yes) implements Value {}

    record Chosen(String id) implements Value {}

    record At(LocalTime time) implements Value {}

    record Trips(List<Trip> trips) implements Value {}

    /**
     * Reads a value as the command line takes it: 2026-11-27, 84, yes or no, one of the choices, 09:00, and trips as
     * 2022-06-01..2022-08-15 with commas between them, or none.
     *
     * @return empty when the text is not of the input's kind
     */
    static Optional<Value> read(Input input, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (input.kind()) {
                case DATE -> Optional.of(new Day(LocalDate.parse(plain)));
                case NUMBER -> Optional.of(new Amount(Long.parseLong(plain)));
                case TIME -> Optional.of(new At(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain)));
                case TRIPS -> Optional.of(new Trips(trips(plain)));
                case YES_NO -> yesNo(plain);
                case CHOICE -> Optional.of(plain).filter(input.choices()::contains).map(Chosen::new);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Value> yesNo(String text) {
        return switch (text) {
            case "yes", "true", "y", "si", "sí" -> Optional.of(new YesNo(true));
            case "no", "false", "n" -> Optional.of(new YesNo(false));
            default -> Optional.empty();
        };
    }

    private static List<Trip> trips(String text) {
        List<Trip> trips = new ArrayList<>();
        if (text.isEmpty() || text.equals("none")) {
            return trips;
        }
        for (String trip : text.split("[,;]")) {
            String[] days = trip.strip().split("\\.\\.", -1);
            if (days.length != 2) {
                throw new DateTimeException("a trip has two days");
            }
            trips.add(new Trip(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
        }
        return trips;
    }

    /** The value as {@link #read} takes it. */
    default String text() {
        return switch (this) {
            case Day(LocalDate on) -> on.toString();
            case Amount(long number) -> String.valueOf(number);
            case YesNo(boolean yes) -> yes ? "yes" : "no";
            case Chosen(String id) -> id;
            case At(LocalTime time) -> time.toString();
            case Trips(List<Trip> trips) ->
                trips.isEmpty()
                        ? "none"
                        : trips.stream().map(it -> it.left() + ".." + it.returned()).collect(Collectors.joining(","));
        };
    }
}
