package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.On;

/** The three counts that the other rules share, offered by themselves too. */
final class Helpers {

    private Helpers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("roll-forward", Helpers::rollForward, Input.date("date"), Input.yesNo("online")),
                Rule.of("roll-back", Helpers::rollBack, Input.date("event-date"), Input.number("days", 0, 400)),
                Rule.of("mail-plus-3", Helpers::mail, Input.date("date"), Input.yesNo("mailed")));
    }

    private static Answer rollForward(Given in) {
        return Answer.of(Count.paperOrOnline(in.yes("online"), LocalDate.MIN, in.date("date")));
    }

    private static Answer rollBack(Given in) {
        return Answer.of(Count.printed(WorkingDays.rollBack(
                in.date("event-date").minusDays(in.number("days")))));
    }

    private static Answer mail(Given in) {
        return Answer.of(new On(in.date("date").plusDays(Count.mailDays(in.yes("mailed")))));
    }
}
