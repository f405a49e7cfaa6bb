package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.Figure;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;
import org.wayfile.domain.deadlines.Outcome.Unit;

/** Days of unlawful presence and the bars that follow on leaving (INA 212(a)(9)(B)). */
final class Presence {

    private static final int SHORT_BAR_AFTER = 180;
    private static final int LONG_BAR_FROM = 365;
    private static final int SHORT_BAR_YEARS = 3;
    private static final int LONG_BAR_YEARS = 10;

    private Presence() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                "unlawful-presence-bars",
                Presence::bars,
                Input.date("first-day"),
                Input.date("departure-date").orNot().notBefore("first-day")));
    }

    private static Answer bars(Given in) {
        LocalDate first = in.date("first-day");
        Answer.Counted limits = Answer.of("short-from", new On(first.plusDays(SHORT_BAR_AFTER)))
                .and("long-from", new On(first.plusDays(LONG_BAR_FROM - 1L)))
                .and("day-180", new On(first.plusDays(SHORT_BAR_AFTER - 1L)));
        if (!in.has("departure-date")) {
            return limits;
        }
        LocalDate departure = in.date("departure-date");
        long days = ChronoUnit.DAYS.between(first, departure) + 1;
        Answer.Counted answer = days <= SHORT_BAR_AFTER
                ? Answer.of(new Said("under"))
                : Answer.of("bar-end", new On(Count.notEarlier(
                        departure, Period.ofYears(days >= LONG_BAR_FROM ? LONG_BAR_YEARS : SHORT_BAR_YEARS))));
        return answer.and("days", new Figure(days, Unit.DAYS))
                .and("short-from", limits.parts().getFirst().outcome())
                .and("long-from", limits.parts().get(1).outcome());
    }
}
