package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.NoLaterThan;
import org.wayfile.domain.deadlines.Outcome.On;

/** Answers, appeals and motions after a notice of USCIS. */
final class UscisAnswers {

    /** Twelve weeks are the most for an RFE (8 CFR 103.2(b)(8)(iv)). */
    private static final int RFE_MOST = 84;

    /** Thirty days are the most for a NOID (8 CFR 103.2(b)(8)(iv)). */
    private static final int NOID_MOST = 30;

    private static final int APPEAL = 30;
    private static final int REVOCATION_APPEAL = 15;
    private static final int HEARING_GUESS = 33;
    private static final int HEARING_HELD = 180;

    private UscisAnswers() {}

    static List<Rule> rules() {
        return List.of(
                response("rfe-response", RFE_MOST),
                response("noid-response", NOID_MOST),
                Rule.of(
                        "original-document-request",
                        in -> Answer.of(Count.printed(in.date("printed-date"))),
                        Input.date("printed-date")),
                Rule.of(
                        "i290b-appeal-or-motion",
                        UscisAnswers::appeal,
                        Input.date("decision-date"),
                        Input.yesNo("mailed"),
                        Input.choice("decision", "denial", "revocation")),
                Rule.of(
                        "i130-denial-appeal-bia",
                        UscisAnswers::boardAppeal,
                        Input.date("decision-date"),
                        Input.yesNo("mailed")),
                Rule.of(
                        "n336-hearing-request",
                        UscisAnswers::hearing,
                        Input.date("received-date").unless("mailed-date"),
                        Input.date("mailed-date").orNot(),
                        Input.yesNo("online"),
                        Input.date("filed-date").orNot().notBefore("received-date")));
    }

    private static Rule response(String id, int most) {
        return Rule.of(
                id,
                in -> response(in, most),
                Input.date("printed-date").orNot().notBefore("notice-date"),
                Input.date("notice-date").unless("printed-date"),
                Input.number("days", 1, 366).unless("printed-date"),
                Input.yesNo("mailed").unless("printed-date"),
                Input.yesNo("online").unless("printed-date"));
    }

    private static Answer response(Given in, int most) {
        if (in.has("printed-date")) {
            return Answer.of("printed", Count.printed(in.date("printed-date")));
        }
        LocalDate notice = in.date("notice-date");
        LocalDate counted =
                notice.plusDays(Math.min(in.number("days"), most) + Count.mailDays(in.yes("mailed")));
        return Answer.of(Count.paperOrOnline(in.yes("online"), notice, counted));
    }

    private static Answer appeal(Given in) {
        LocalDate decision = in.date("decision-date");
        int days = in.choice("decision").equals("revocation") ? REVOCATION_APPEAL : APPEAL;
        return Answer.of(Count.paper(decision, decision.plusDays(days + Count.mailDays(in.yes("mailed")))));
    }

    /** The three mail days are in the rule of USCIS, not in that of the Board; so the day without them comes first. */
    private static Answer boardAppeal(Given in) {
        LocalDate decision = in.date("decision-date");
        LocalDate counted = decision.plusDays(APPEAL);
        return Answer.of(Count.exact(decision, counted))
                .and("outer", new On(WorkingDays.rollForward(counted.plusDays(Count.mailDays(in.yes("mailed"))))));
    }

    private static Answer hearing(Given in) {
        boolean known = in.has("received-date");
        LocalDate start = in.date(known ? "received-date" : "mailed-date");
        NoLaterThan last = known
                ? Count.paperOrOnline(in.yes("online"), start, start.plusDays(APPEAL))
                : Count.exact(start, start.plusDays(HEARING_GUESS));
        Answer.Counted answer = Answer.of(known ? Answer.MAIN : "guess", last);
        return in.optionalDate("filed-date")
                .map(it -> answer.and("hearing", new On(it.plusDays(HEARING_HELD))))
                .orElse(answer);
    }
}
