package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.NoLaterThan;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** Asylum: the first year, the yearly fee, papers before the interview. */
final class Asylum {

    private static final int FEE_DAYS = 30;
    private static final int EVIDENCE_DAYS = 14;

    private Asylum() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "asylum-one-year",
                        Asylum::firstYear,
                        Input.date("arrival-date"),
                        Input.yesNo("online"),
                        Input.date("received-date").orNot().notBefore("arrival-date")),
                Rule.of(
                        "asylum-annual-fee",
                        Asylum::fee,
                        Input.date("filed-date").unless("notice-date"),
                        Input.date("notice-date").orNot().notBefore("filed-date")),
                Rule.of(
                        "asylum-evidence-14-days",
                        in -> Answer.of(Count.printed(
                                WorkingDays.rollBack(in.date("interview-date").minusDays(EVIDENCE_DAYS)))),
                        Input.date("interview-date")));
    }

    /** So much hangs on this day that the aim is a month before it. */
    private static Answer firstYear(Given in) {
        LocalDate arrival = in.date("arrival-date");
        LocalDate counted = arrival.plusYears(1);
        NoLaterThan last = Count.paperOrOnline(in.yes("online"), arrival, counted);
        LocalDate aim = WorkingDays.rollBack(last.day().minusMonths(1));
        Answer.Counted answer = Answer.of(new NoLaterThan(last.day(), last.safe(), aim));
        return in.optionalDate("received-date")
                .map(it -> answer.and("received", new Said(it.isAfter(last.day()) ? "after" : "in-time")))
                .orElse(answer);
    }

    private static Answer fee(Given in) {
        if (!in.has("notice-date")) {
            return Answer.of("anniversary", new On(in.date("filed-date").plusYears(1)));
        }
        LocalDate notice = in.date("notice-date");
        Answer.Counted pay = Answer.of(Count.exact(notice, notice.plusDays(FEE_DAYS)));
        return in.optionalDate("filed-date")
                .map(it -> pay.and("anniversary", new On(anniversary(it, notice))))
                .orElse(pay);
    }

    /** The newest anniversary at the day of the notice, but not before the first. */
    private static LocalDate anniversary(LocalDate filed, LocalDate notice) {
        int years = Math.max(1, filed.until(notice).getYears());
        return filed.plusYears(years);
    }
}
