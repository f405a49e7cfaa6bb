package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.Figure;
import org.wayfile.domain.deadlines.Outcome.NotBefore;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Unit;

/** The days around Form N-400. */
final class Naturalization {

    /** N-400s received from this day on get the test of 2025 (90 FR 45047). */
    private static final LocalDate NEW_TEST = LocalDate.of(2025, 10, 20);

    private static final int EARLY_DAYS = 90;
    private static final int DISTRICT_MONTHS = 3;
    private static final int REEXAM_FROM = 60;
    private static final int REEXAM_TO = 90;
    private static final int DECISION_DAYS = 120;

    private Naturalization() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "n400-early-filing",
                        Naturalization::early,
                        Input.date("resident-since"),
                        track()),
                Rule.of(
                        "n400-three-months-district",
                        in -> Answer.of(new NotBefore(
                                Count.notEarlier(in.date("moved-date"), Period.ofMonths(DISTRICT_MONTHS)))),
                        Input.date("moved-date")),
                Rule.of(
                        "n400-reexam",
                        in -> Answer.of(Count.window(
                                in.date("interview-date").plusDays(REEXAM_FROM),
                                in.date("interview-date").plusDays(REEXAM_TO))),
                        Input.date("interview-date")),
                Rule.of(
                        "n400-120-day",
                        in -> Answer.of(new On(in.date("interview-date").plusDays(DECISION_DAYS))),
                        Input.date("interview-date")),
                Rule.of(
                        "civics-test-version",
                        in -> Answer.of(new Figure(
                                in.date("received-date").isBefore(NEW_TEST) ? 2008 : 2025, Unit.TEST_OF_YEAR)),
                        Input.date("received-date")));
    }

    /** The track of five years, or the one of three for the husband or wife of a citizen. */
    static Input track() {
        return Input.choice("track", "five", "three");
    }

    static int years(Given in) {
        return in.choice("track").equals("three") ? 3 : 5;
    }

    private static Answer early(Given in) {
        LocalDate anniversary = Count.notEarlier(in.date("resident-since"), Period.ofYears(years(in)));
        return Answer.of(new NotBefore(anniversary.minusDays(EARLY_DAYS))).and("anniversary", new On(anniversary));
    }
}
