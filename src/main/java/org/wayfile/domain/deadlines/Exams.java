package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** How long a medical exam counts. */
final class Exams {

    /** Exams signed from this day on count only with their own pending case (USCIS policy alert of June 11, 2025). */
    private static final LocalDate TIED_TO_CASE = LocalDate.of(2023, 11, 1);

    private static final int EARLIER_YEARS = 2;
    private static final int CONSULAR_MONTHS = 6;
    private static final int CONSULAR_SHORT = 3;

    private Exams() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "i693-medical-validity",
                        Exams::uscis,
                        Input.date("signed-date"),
                        Input.yesNo("pending").orNot()),
                Rule.of("consular-medical-validity", Exams::consular, Input.date("exam-date")));
    }

    private static Answer uscis(Given in) {
        LocalDate signed = in.date("signed-date");
        if (signed.isBefore(TIED_TO_CASE)) {
            return Answer.of(new On(signed.plusYears(EARLIER_YEARS)));
        }
        return in.has("pending")
                ? Answer.of(new Said(in.yes("pending") ? "while-pending" : "ended"))
                : Answer.unknown("pending");
    }

    private static Answer consular(Given in) {
        LocalDate exam = in.date("exam-date");
        return Answer.of(new On(exam.plusMonths(CONSULAR_MONTHS)))
                .and("short", new On(exam.plusMonths(CONSULAR_SHORT)));
    }
}
