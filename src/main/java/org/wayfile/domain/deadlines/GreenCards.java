package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.NotBefore;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** Residence: conditions, renewal, stamps, long trips, adjustment after asylum. */
final class GreenCards {

    private static final int CONDITION_YEARS = 2;
    private static final int CONDITION_WINDOW = 90;
    private static final int RENEWAL_MONTHS = 6;
    private static final int RECEIPT_MONTHS = 36;

    private GreenCards() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "conditional-residence",
                        GreenCards::conditional,
                        Input.date("resident-since"),
                        Input.date("married-date").orNot()),
                Rule.of("i751-window", in -> Answer.of(conditions(in.date("expiry"))), Input.date("expiry")),
                Rule.of("i90-renewal", GreenCards::renewal, Input.date("expiry")),
                Rule.of(
                        "adit-stamp",
                        in -> Answer.of(Count.printed(in.date("printed-date"))),
                        Input.date("printed-date")),
                Rule.of(
                        "reentry-permit",
                        GreenCards::permit,
                        Input.date("issued-date"),
                        Input.yesNo("mostly-abroad"),
                        Input.date("left-date").orNot()),
                Rule.of(
                        "sb1-returning-resident",
                        GreenCards::returning,
                        Input.date("left-date"),
                        Input.date("return-date").notBefore("left-date"),
                        Input.date("permit-end").orNot()),
                Rule.of("asylee-refugee-adjust", GreenCards::asylee, Input.date("granted-date")));
    }

    private static Answer conditional(Given in) {
        LocalDate since = in.date("resident-since");
        boolean older = in.optionalDate("married-date")
                .map(it -> !it.plusYears(CONDITION_YEARS).isAfter(since))
                .orElse(false);
        if (older) {
            return Answer.of(new Said("not-conditional"));
        }
        LocalDate end = since.plusYears(CONDITION_YEARS);
        return Answer.of(new On(end)).and("window", conditions(end));
    }

    private static Outcome conditions(LocalDate expiry) {
        return Count.window(expiry.minusDays(CONDITION_WINDOW), expiry);
    }

    private static Answer renewal(Given in) {
        LocalDate expiry = in.date("expiry");
        return Answer.of(new NotBefore(Count.notEarlier(expiry, Period.ofMonths(-RENEWAL_MONTHS))))
                .and("with-receipt", new On(expiry.plusMonths(RECEIPT_MONTHS)));
    }

    private static Answer permit(Given in) {
        LocalDate end = in.date("issued-date").plusYears(in.yes("mostly-abroad") ? 1 : 2);
        Answer.Counted answer = Answer.of(new On(end));
        return in.optionalDate("left-date")
                .map(it -> answer.and("back-180", Absences.backWithinHalfYear(it))
                        .and("back-year", Absences.backWithinYear(it)))
                .orElse(answer);
    }

    private static Answer returning(Given in) {
        LocalDate back = in.date("return-date");
        boolean long365 = new Trip(in.date("left-date"), back).isYear();
        boolean past = in.optionalDate("permit-end").map(back::isAfter).orElse(long365);
        return Answer.of(new Said(past ? "past" : "within"));
    }

    private static Answer asylee(Given in) {
        LocalDate granted = in.date("granted-date");
        return Answer.of(new NotBefore(Count.notEarlier(granted, Period.ofYears(1))))
                .and("family", Count.exact(granted, granted.plusYears(2)));
    }
}
