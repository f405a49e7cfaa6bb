package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.NoLaterThan;
import org.wayfile.domain.deadlines.Outcome.On;

/** Appeals and motions after the order of an immigration judge. */
final class Court {

    private static final int APPEAL = 30;

    /** The limit of a rule that a court set aside in March 2026; kept as the day that is safe either way. */
    private static final int APPEAL_SAFE = 10;

    private static final int RECONSIDER = 30;
    private static final int REOPEN = 90;
    private static final int IN_ABSENTIA = 180;
    private static final int PETITION = 30;

    private Court() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("bia-appeal", Court::appeal, Input.date("decision-date")),
                Rule.of(
                        "court-motions",
                        Court::motion,
                        Input.date("order-date"),
                        Input.choice("motion", "reconsider", "reopen", "in-absentia", "petition")));
    }

    private static Answer appeal(Given in) {
        LocalDate decision = in.date("decision-date");
        LocalDate ten = WorkingDays.rollBack(decision.plusDays(APPEAL_SAFE));
        NoLaterThan last = Count.paper(decision, decision.plusDays(APPEAL));
        return Answer.of(new NoLaterThan(last.day(), last.safe(), ten)).and("ten-days", new On(ten));
    }

    private static Answer motion(Given in) {
        LocalDate order = in.date("order-date");
        return switch (in.choice("motion")) {
            case "reconsider" -> Answer.of(Count.paper(order, order.plusDays(RECONSIDER)));
            case "reopen" -> Answer.of(Count.paper(order, order.plusDays(REOPEN)));
            case "in-absentia" -> Answer.of(Count.paper(order, order.plusDays(IN_ABSENTIA)));
            default -> petition(order);
        };
    }

    /** A court of appeals may not roll the day; the working day on or before day 30 is the one to keep. */
    private static Answer petition(LocalDate order) {
        LocalDate counted = order.plusDays(PETITION);
        return Answer.of(Count.exact(order, WorkingDays.rollBack(counted))).and("day-30", new On(counted));
    }
}
