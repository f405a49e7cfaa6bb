package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Input;
import org.wayfile.domain.deadlines.Rule;
import org.wayfile.domain.deadlines.Trip;
import org.wayfile.domain.deadlines.Value;
import org.wayfile.domain.schedule.PrintedTime;
import org.wayfile.ui.kit.DateEntry;

/** The inputs of a rule as properties, and the answer that follows them. */
final class RuleForm {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final Rule rule;
    private final Map<String, ObjectProperty<DateEntry>> dates = new LinkedHashMap<>();
    private final Map<String, StringProperty> typed = new LinkedHashMap<>();
    private final Map<String, ObjectProperty<Boolean>> answers = new LinkedHashMap<>();
    private final Map<String, ObjectProperty<String>> choices = new LinkedHashMap<>();
    private final ObservableList<TripEntry> trips = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(new Answer.Unknown(List.of()));

    /** The two days of a trip as they are typed. */
    record TripEntry(ObjectProperty<DateEntry> left, ObjectProperty<DateEntry> returned) {

        static TripEntry empty() {
            return new TripEntry(
                    new SimpleObjectProperty<>(DateEntry.EMPTY), new SimpleObjectProperty<>(DateEntry.EMPTY));
        }
    }

    /**
     * @param found what the case holds, to be looked at by the person
     */
    RuleForm(Rule rule, Map<String, Value> found) {
        this.rule = rule;
        for (Input input : rule.inputs()) {
            follow(make(input, Optional.ofNullable(found.get(input.name()))));
        }
        trips.addListener((ListChangeListener<TripEntry>) _ -> count());
        count();
    }

    private Property<?> make(Input input, Optional<Value> found) {
        String name = input.name();
        return switch (input.kind()) {
            case DATE -> {
                ObjectProperty<DateEntry> date =
                        new SimpleObjectProperty<>(found.map(RuleForm::entry).orElse(DateEntry.EMPTY));
                dates.put(name, date);
                yield date;
            }
            case YES_NO -> {
                ObjectProperty<Boolean> yesNo = new SimpleObjectProperty<>();
                found.ifPresent(it -> yesNo.set(it instanceof Value.YesNo(boolean yes) && yes));
                answers.put(name, yesNo);
                yield yesNo;
            }
            case CHOICE -> {
                ObjectProperty<String> choice = new SimpleObjectProperty<>();
                found.ifPresent(it -> choice.set(it.text()));
                choices.put(name, choice);
                yield choice;
            }
            case NUMBER, TIME -> {
                StringProperty text = new SimpleStringProperty(found.map(RuleForm::written).orElse(""));
                typed.put(name, text);
                yield text;
            }
            case TRIPS -> new SimpleObjectProperty<>(trips);
        };
    }

    private static DateEntry entry(Value value) {
        return value instanceof Value.Day(LocalDate on) ? DateEntry.of(on) : DateEntry.EMPTY;
    }

    private static String written(Value value) {
        return value instanceof Value.At(LocalTime time) ? PRINTED.format(time) : value.text();
    }

    private void follow(Property<?> property) {
        property.addListener((_, _, _) -> count());
    }

    Property<DateEntry> date(String input) {
        return of(dates, input);
    }

    Property<String> typed(String input) {
        return of(typed, input);
    }

    Property<Boolean> yesNo(String input) {
        return of(answers, input);
    }

    Property<String> choice(String input) {
        return of(choices, input);
    }

    private static <P> P of(Map<String, P> all, String input) {
        return Objects.requireNonNull(all.get(input), input);
    }

    /** The trips typed so far. */
    ObservableList<TripEntry> trips() {
        return trips;
    }

    /** A further trip to fill in. */
    TripEntry addTrip() {
        TripEntry trip = TripEntry.empty();
        follow(trip.left());
        follow(trip.returned());
        trips.add(trip);
        return trip;
    }

    /** What the rule answers to what stands in the fields now. */
    ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    private void count() {
        answer.set(rule.answer(values()));
    }

    /** What was given, by input, in the order of the rule. */
    Map<String, Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        rule.inputs().forEach(it -> value(it).ifPresent(value -> values.put(it.name(), value)));
        return values;
    }

    private Optional<Value> value(Input input) {
        String name = input.name();
        return switch (input.kind()) {
            case DATE -> of(dates, name).get().day().map(Value.Day::new);
            case NUMBER -> Value.read(input, of(typed, name).get());
            case TIME -> PrintedTime.read(of(typed, name).get()).map(Value.At::new);
            case YES_NO -> Optional.ofNullable(of(answers, name).get()).map(Value.YesNo::new);
            case CHOICE -> Optional.ofNullable(of(choices, name).get()).map(Value.Chosen::new);
            case TRIPS -> trips(trips);
        };
    }

    /** Half a trip makes the trips unknown; no line at all is no trip. */
    private Optional<Value> trips(ObservableList<TripEntry> entries) {
        boolean whole = entries.stream()
                .allMatch(it -> it.left().get().day().isPresent() && it.returned().get().day().isPresent());
        return whole
                ? Optional.of(new Value.Trips(entries.stream()
                        .map(it -> new Trip(
                                it.left().get().day().orElseThrow(), it.returned().get().day().orElseThrow()))
                        .toList()))
                : Optional.empty();
    }
}
