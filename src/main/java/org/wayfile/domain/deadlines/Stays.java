package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.NotBefore;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** How long a stay lasts: visa, I-94, the sixty days after a job, the passport. */
final class Stays {

    private static final int EXTENSION_LEAD = 45;
    private static final int STUDENT_DAYS = 60;
    private static final int EXCHANGE_DAYS = 30;
    private static final int WORKER_DAYS = 60;
    private static final int AROUND_PETITION = 10;
    private static final int PASSPORT_MONTHS = 6;

    private Stays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "visa-validity-vs-status",
                        Stays::visa,
                        Input.date("i94-end"),
                        Input.date("visa-end").orNot()),
                Rule.of(
                        "i94-end",
                        Stays::i94,
                        Input.date("admit-until").unless("duration-of-status"),
                        Input.choice("duration-of-status", "f1", "j1").orNot(),
                        Input.date("program-end").orNot()),
                Rule.of("ds-fixed-admission-blocked", _ -> Answer.of(new Said("not-in-force"))),
                Rule.of(
                        "worker-grace-60",
                        Stays::worker,
                        Input.date("last-work-day"),
                        Input.date("i94-end").notBefore("last-work-day"),
                        Input.date("petition-end").orNot()),
                Rule.of(
                        "passport-six-months",
                        in -> Answer.of(new NotBefore(Count.notEarlier(
                                in.date("stay-end"), Period.ofMonths(PASSPORT_MONTHS)))),
                        Input.date("stay-end")));
    }

    private static Answer visa(Given in) {
        Answer.Counted stay = Answer.of(Count.printed(in.date("i94-end")));
        return in.optionalDate("visa-end")
                .map(it -> stay.and("visa", new On(it)))
                .orElse(stay);
    }

    /** Duration of status comes first: with it there is no day on the I-94. */
    private static Answer i94(Given in) {
        if (in.has("duration-of-status")) {
            int days = in.choice("duration-of-status").equals("f1") ? STUDENT_DAYS : EXCHANGE_DAYS;
            return in.optionalDate("program-end")
                    .<Answer>map(it -> Answer.of("program", Count.exact(it, it.plusDays(days))))
                    .orElseGet(() -> Answer.unknown("program-end"));
        }
        LocalDate until = in.date("admit-until");
        return Answer.of(Count.printed(until)).and("suggested", new On(until.minusDays(EXTENSION_LEAD)));
    }

    private static Answer worker(Given in) {
        LocalDate last = in.date("last-work-day");
        Answer.Counted answer = Answer.of(
                Count.exact(last, Count.earlier(last.plusDays(WORKER_DAYS), in.date("i94-end"))));
        return in.optionalDate("petition-end")
                .map(it -> answer.and("ten-days", new On(it.plusDays(AROUND_PETITION))))
                .orElse(answer);
    }
}
