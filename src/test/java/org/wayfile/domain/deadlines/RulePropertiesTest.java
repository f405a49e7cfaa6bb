package org.wayfile.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every rule and every input. Each run takes a new seed and prints it when something fails; {@code
 * -Dwayfile.seed=…} runs one again.
 */
class RulePropertiesTest {

    private static final int TIMES = 400;
    private static final long SEED = Long.getLong("wayfile.seed", System.nanoTime());

    static List<Rule> rules() {
        return Rules.list();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itKeepsItsDaysInOrder(Rule rule) {
        each(rule, (values, _) -> {
            if (rule.answer(values) instanceof Answer.Counted counted) {
                counted.parts().forEach(it -> inOrder(it.outcome()));
                assertThat(counted.parts()).extracting(Answer.Part::id).doesNotHaveDuplicates();
            }
        });
    }

    private static void inOrder(Outcome outcome) {
        switch (outcome) {
            case Outcome.NoLaterThan it -> {
                assertThat(it.aim()).isBeforeOrEqualTo(it.day());
                assertThat(it.safe()).isBeforeOrEqualTo(it.day());
                assertThat(WorkingDays.isWorkingDay(it.safe())).isTrue();
            }
            case Outcome.Between it -> {
                assertThat(it.from()).isBeforeOrEqualTo(it.to());
                assertThat(it.aim()).isBetween(it.from(), it.to());
            }
            case Outcome.BeforeTime it -> assertThat(it.aim()).isBefore(it.moment().toLocalDate().plusDays(1));
            case Outcome.Figure it -> assertThat(it.number()).isGreaterThan(-200_000);
            default -> assertThat(outcome).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itIsAPureFunction(Rule rule) {
        each(rule, (values, _) -> assertThat(rule.answer(Map.copyOf(values))).isEqualTo(rule.answer(values)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itNamesWhatIsMissingAndNothingElse(Rule rule) {
        each(rule, (values, random) -> {
            Map<String, Value> some = new LinkedHashMap<>(values);
            some.keySet().removeIf(_ -> random.nextBoolean());
            if (rule.answer(some) instanceof Answer.Unknown unknown) {
                assertThat(unknown.missing()).isNotEmpty().noneMatch(some::containsKey);
                Set<String> names = new HashSet<>(rule.inputs().stream().map(Input::name).toList());
                assertThat(names).containsAll(unknown.missing());
            }
        });
        boolean needs = rule.inputs().stream().anyMatch(it -> !it.optional());
        assertThat(rule.answer(Map.of()) instanceof Answer.Unknown).isEqualTo(needs);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itDoesNotReadWhatItDoesNotAskFor(Rule rule) {
        each(rule, (values, random) -> {
            Map<String, Value> more = new LinkedHashMap<>(values);
            more.put("no-such-input", new Value.Amount(random.nextInt()));
            assertThat(rule.answer(more)).isEqualTo(rule.answer(values));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itReadsItsInputsBackFromText(Rule rule) {
        each(rule, (values, _) -> values.forEach((name, value) -> assertThat(
                Value.read(rule.input(name).orElseThrow(), value.text()))
                .contains(value)));
    }

    private interface Property {
        void holds(Map<String, Value> values, Random random);
    }

    private static void each(Rule rule, Property property) {
        Random random = new Random(SEED ^ rule.id().hashCode());
        for (int i = 0; i < TIMES; i++) {
            Map<String, Value> values = new LinkedHashMap<>();
            rule.inputs().forEach(it -> values.put(it.name(), value(it, random)));
            if (random.nextBoolean()) {
                rule.inputs().stream().filter(Input::optional).forEach(it -> values.remove(it.name()));
            }
            try {
                property.holds(values, random);
            } catch (AssertionError | RuntimeException e) {
                fail("seed " + SEED + ", " + rule + " " + values, e);
            }
        }
    }

    private static Value value(Input input, Random random) {
        return switch (input.kind()) {
            case DATE -> new Value.Day(day(random));
            case NUMBER -> new Value.Amount(random.nextLong(-2, 400));
            case YES_NO -> new Value.YesNo(random.nextBoolean());
            case CHOICE -> new Value.Chosen(input.choices().get(random.nextInt(input.choices().size())));
            case TIME -> new Value.At(LocalTime.of(random.nextInt(24), random.nextInt(60)));
            case TRIPS -> new Value.Trips(trips(random));
        };
    }

    /** Days on which counting goes wrong more often than on others: ends of months, leap days, around holidays. */
    private static LocalDate day(Random random) {
        LocalDate any = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(9000));
        return switch (random.nextInt(6)) {
            case 0 -> any.withDayOfMonth(any.lengthOfMonth());
            case 1 -> LocalDate.of(2016 + 4 * random.nextInt(6), 2, 29);
            case 2 -> {
                List<LocalDate> holidays = new ArrayList<>(WorkingDays.holidays(any.getYear()));
                holidays.sort(null);
                yield holidays.get(random.nextInt(holidays.size())).plusDays(random.nextInt(5) - 2);
            }
            case 3 -> LocalDate.of(any.getYear(), 12, 31);
            case 4 -> random.nextInt(20) == 0 ? LocalDate.of(1, 1, 1) : any;
            default -> any;
        };
    }

    private static List<Trip> trips(Random random) {
        List<Trip> trips = new ArrayList<>();
        LocalDate at = LocalDate.of(2018, 1, 1);
        for (int i = random.nextInt(8); i > 0; i--) {
            LocalDate left = at.plusDays(random.nextInt(400));
            at = left.plusDays(random.nextInt(300));
            trips.add(new Trip(left, at));
        }
        return trips;
    }
}
