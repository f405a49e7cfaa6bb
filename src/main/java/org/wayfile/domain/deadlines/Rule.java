package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One rule of the calendar: its stable id, what it asks for, and how it counts. A pure function. */
public final class Rule {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final String id;
    private final List<Input> inputs;
    private final Function<Given, Answer> count;

    private Rule(String id, List<Input> inputs, Function<Given, Answer> count) {
        this.id = id;
        this.inputs = inputs;
        this.count = count;
    }

    static Rule of(String id, Function<Given, Answer> count, Input... inputs) {
        return new Rule(id, List.of(inputs), count);
    }

    /** Stable; problems, forms and vaults name the rule by it. */
    public String id() {
        return id;
    }

    /** What it asks for, in the order to ask. */
    public List<Input> inputs() {
        return inputs;
    }

    public Optional<Input> input(String name) {
        return inputs.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /**
     * Counts. Never throws for what a person can give: missing inputs make {@link Answer.Unknown}, impossible ones
     * {@link Answer.Refused}.
     *
     * @param values by input name; names that the rule does not ask for are left aside
     */
    public Answer answer(Map<String, Value> values) {
        Answer refused = refused(values);
        if (refused != null) {
            return refused;
        }
        List<String> missing = inputs.stream()
                .filter(it -> isMissing(it, values))
                .map(Input::name)
                .toList();
        return missing.isEmpty() ? count.apply(new Given(values)) : new Answer.Unknown(missing);
    }

    private static boolean isMissing(Input it, Map<String, Value> values) {
        return !it.optional() && !values.containsKey(it.name()) && !values.containsKey(it.unless());
    }

    private @Nullable Answer refused(Map<String, Value> values) {
        for (Input input : inputs) {
            Answer.Reason reason = wrong(input, values.get(input.name()));
            if (reason != null) {
                return new Answer.Refused(input.name(), reason, "");
            }
        }
        for (Input input : inputs) {
            if (values.get(input.name()) instanceof Value.Day(LocalDate on)
                    && values.get(input.notBefore()) instanceof Value.Day(LocalDate first)
                    && on.isBefore(first)) {
                return new Answer.Refused(input.name(), Answer.Reason.BEFORE_OTHER, input.notBefore());
            }
        }
        return null;
    }

    private static Answer.@Nullable Reason wrong(Input input, @Nullable Value value) {
        return switch (value) {
            case Value.Day(LocalDate on) when isOutside(on) -> Answer.Reason.NO_SUCH_TIME;
            case Value.Amount(long number) when number < input.least() || number > input.most() ->
                Answer.Reason.OUT_OF_RANGE;
            case Value.Trips(List<Trip> trips) -> wrong(trips);
            case null, default -> null;
        };
    }

    private static Answer.@Nullable Reason wrong(List<Trip> trips) {
        if (trips.stream().anyMatch(it -> isOutside(it.left()) || isOutside(it.returned()))) {
            return Answer.Reason.NO_SUCH_TIME;
        }
        List<Trip> inOrder = trips.stream()
                .sorted(Comparator.comparing(Trip::left).thenComparing(Trip::returned))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            boolean backwards = inOrder.get(i).length() < 0;
            boolean overlap = i > 0 && inOrder.get(i).left().isBefore(inOrder.get(i - 1).returned());
            if (backwards || overlap) {
                return Answer.Reason.TRIPS;
            }
        }
        return null;
    }

    private static boolean isOutside(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    @Override
    public String toString() {
        return id;
    }
}
