package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.Figure;
import org.wayfile.domain.deadlines.Outcome.NotBefore;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;
import org.wayfile.domain.deadlines.Outcome.Unit;

/** Trips outside the country and what they cost in days. */
final class Absences {

    /** A trip of so many days counts as a year (USCIS Policy Manual Vol. 12 Part D Ch. 3). */
    static final int YEAR = 365;

    /** Warned of above this: the rule says six months, USCIS counts more than 181 days. */
    private static final int HALF_YEAR = 180;

    /** 30 and 18 months in days (8 CFR 316.2(a)(4), 319.1(a)(4); Policy Manual Vol. 12 Part D Ch. 4). */
    private static final int NEEDED_FIVE = 913;

    private static final int NEEDED_THREE = 548;

    private Absences() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "n400-physical-presence",
                        Absences::presence,
                        Input.date("filing-date"),
                        Naturalization.track(),
                        Input.trips("trips")),
                Rule.of(
                        "n400-long-absence",
                        Absences::absence,
                        Input.date("left-date"),
                        Input.date("return-date").orNot().notBefore("left-date"),
                        Naturalization.track()));
    }

    private static Answer presence(Given in) {
        LocalDate filing = in.date("filing-date");
        int years = Naturalization.years(in);
        LocalDate start = filing.minusYears(years);
        long away = in.trips("trips").stream()
                .mapToLong(it -> it.daysAway(start, filing))
                .sum();
        long span = ChronoUnit.DAYS.between(start, filing);
        return Answer.of(days(span - away))
                .and("needed", days(years == 3 ? NEEDED_THREE : NEEDED_FIVE))
                .and("away", days(away))
                .and("span-start", new On(start));
    }

    private static Answer absence(Given in) {
        LocalDate left = in.date("left-date");
        if (!in.has("return-date")) {
            return Answer.of("back-180", backWithinHalfYear(left)).and("back-year", backWithinYear(left));
        }
        LocalDate back = in.date("return-date");
        long length = new Trip(left, back).length();
        if (length < YEAR) {
            return Answer.of(new Said(length > HALF_YEAR ? "over-180" : "under-180")).and("length", days(length));
        }
        int wait = Naturalization.years(in) - 1;
        Answer.Counted answer = Answer.of("wait", new NotBefore(
                Count.notEarlier(back, Period.ofYears(wait)).plusDays(1)))
                .and("length", days(length));
        return wait == 4
                ? answer.and("no-presumption", new NotBefore(Count.notEarlier(back, Period.of(wait, 6, 0))))
                : answer;
    }

    private static Outcome days(long number) {
        return new Figure(number, Unit.DAYS);
    }

    static Outcome backWithinHalfYear(LocalDate left) {
        return Count.exact(left, left.plusDays(HALF_YEAR));
    }

    static Outcome backWithinYear(LocalDate left) {
        return Count.exact(left, left.plusDays(YEAR - 1L));
    }
}
