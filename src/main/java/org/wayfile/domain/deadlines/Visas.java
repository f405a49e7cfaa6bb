package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.NoLaterThan;
import org.wayfile.domain.deadlines.Outcome.NotBefore;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** Visas: photos, the National Visa Center, moving a visa interview, marriage after a K-1 entry. */
final class Visas {

    private static final int CONSULAR_PHOTO_MONTHS = 6;
    private static final int USCIS_PHOTO_MONTHS = 36;
    private static final int FEE_DAYS = 365;
    private static final int MARRIAGE_DAYS = 90;
    private static final int MARRIAGE_LEAD = 8;
    private static final int PETITION_MONTHS = 4;

    private Visas() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "photo-age",
                        Visas::photo,
                        Input.choice("use", "consular", "uscis"),
                        Input.date("filing-date").orNot(),
                        Input.date("photo-date").orNot()),
                Rule.of(
                        "nvc-one-year-contact",
                        Visas::contact,
                        Input.date("notice-date").unless("refusal-date"),
                        Input.date("refusal-date").orNot()),
                Rule.of(
                        "visa-interview-reschedule",
                        in -> Answer.of(Count.exact(
                                in.date("fee-paid-date"), in.date("fee-paid-date").plusDays(FEE_DAYS))),
                        Input.date("fee-paid-date")),
                Rule.of(
                        "k1-90-days",
                        Visas::marriage,
                        Input.date("entry-date").unless("approval-date"),
                        Input.date("approval-date").orNot()),
                Rule.of("no-clock-forms", _ -> Answer.of(new Said("no-clock"))));
    }

    private static Answer photo(Given in) {
        if (in.choice("use").equals("consular")) {
            return in.optionalDate("filing-date")
                    .<Answer>map(it -> Answer.of("taken", new NotBefore(
                            Count.notEarlier(it, Period.ofMonths(-CONSULAR_PHOTO_MONTHS)))))
                    .orElseGet(() -> Answer.unknown("filing-date"));
        }
        return in.optionalDate("photo-date")
                .<Answer>map(it -> Answer.of("reuse", new On(it.plusMonths(USCIS_PHOTO_MONTHS))))
                .orElseGet(() -> Answer.unknown("photo-date"));
    }

    private static Answer contact(Given in) {
        if (!in.has("notice-date")) {
            return Answer.of("papers", papers(in));
        }
        LocalDate notice = in.date("notice-date");
        Answer.Counted answer = Answer.of(Count.exact(notice, notice.plusYears(1)))
                .and("restore", Count.exact(notice, notice.plusYears(2)));
        return in.has("refusal-date") ? answer.and("papers", papers(in)) : answer;
    }

    private static Outcome papers(Given in) {
        LocalDate refused = in.date("refusal-date");
        return Count.exact(refused, refused.plusYears(1));
    }

    private static Answer marriage(Given in) {
        if (!in.has("entry-date")) {
            return Answer.of("petition", petition(in));
        }
        LocalDate last = in.date("entry-date").plusDays(MARRIAGE_DAYS);
        Answer.Counted answer = Answer.of(new NoLaterThan(
                last, WorkingDays.rollBack(last), WorkingDays.rollBack(last.minusDays(MARRIAGE_LEAD))));
        return in.has("approval-date") ? answer.and("petition", petition(in)) : answer;
    }

    private static Outcome petition(Given in) {
        return new On(in.date("approval-date").plusMonths(PETITION_MONTHS));
    }
}
