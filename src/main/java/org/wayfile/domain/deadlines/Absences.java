package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.Figure;
import org.wayfile.domain.deadlines.Outcome.NotBefore;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;
import org.wayfile.domain.deadlines.Outcome.Unit;

/** Trips outside the country and what they cost in days. */
final class Absences {

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
        PhysicalPresence count = PhysicalPresence.of(in.trips("trips"), filing, years);
        return Answer.of(days(count.present()))
                .and("needed", days(count.needed()))
                .and("away", days(count.away()))
                .and("span-start", new On(count.from()));
    }

    private static Answer absence(Given in) {
        LocalDate left = in.date("left-date");
        if (!in.has("return-date")) {
            return Answer.of("back-180", backWithinHalfYear(left)).and("back-year", backWithinYear(left));
        }
        LocalDate back = in.date("return-date");
        Trip trip = new Trip(left, back);
        long length = trip.length();
        if (!trip.isYear()) {
            return Answer.of(new Said(trip.isOverHalfYear() ? "over-180" : "under-180")).and("length", days(length));
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
        return Count.exact(left, left.plusDays(Trip.HALF_YEAR));
    }

    static Outcome backWithinYear(LocalDate left) {
        return Count.exact(left, left.plusDays(Trip.YEAR - 1L));
    }
}
