package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** When to ask about a late case, and how long an answer may take. */
final class UscisClocks {

    private static final int FIRST_REMINDER = 30;
    private static final int SECOND_REMINDER = 60;
    private static final int OMBUDSMAN_FROM = 60;
    private static final int OMBUDSMAN_TO = 90;
    private static final int RECORDS_DAYS = 20;
    private static final int RECORDS_LONGER = 30;

    private UscisClocks() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "uscis-inquiry-clock",
                        UscisClocks::inquiry,
                        Input.date("receipt-date"),
                        Input.date("inquiry-date"),
                        Input.date("sent-date").orNot().notBefore("receipt-date")),
                Rule.of(
                        "cis-ombudsman-wait",
                        in -> Answer.of(Count.window(
                                in.date("contact-date").plusDays(OMBUDSMAN_FROM),
                                in.date("contact-date").plusDays(OMBUDSMAN_TO))),
                        Input.date("contact-date")),
                Rule.of("foia-20-days", UscisClocks::records, Input.date("received-date")));
    }

    private static Answer inquiry(Given in) {
        boolean late = in.date("receipt-date").isBefore(in.date("inquiry-date"));
        Answer.Counted answer = Answer.of(new Said(late ? "may-ask" : "not-yet"));
        return in.optionalDate("sent-date")
                .map(it -> answer.and("first-reminder", new On(it.plusDays(FIRST_REMINDER)))
                        .and("second-reminder", new On(it.plusDays(SECOND_REMINDER))))
                .orElse(answer);
    }

    private static Answer records(Given in) {
        LocalDate received = in.date("received-date");
        return Answer.of(new On(WorkingDays.plus(received, RECORDS_DAYS)))
                .and("longer", new On(WorkingDays.plus(received, RECORDS_LONGER)));
    }
}
