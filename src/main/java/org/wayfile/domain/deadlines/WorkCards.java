package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.NotBefore;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** Work cards: when to renew, how long they last, the asylum clock. */
final class WorkCards {

    /** Renewals filed from this day on extend nothing (interim final rule 2025-19702). */
    private static final LocalDate NO_EXTENSION = LocalDate.of(2025, 10, 30);

    /** Cases pending or filed from this day on get shorter cards (USCIS policy alert of December 4, 2025). */
    private static final LocalDate SHORTER_CARDS = LocalDate.of(2025, 12, 5);

    private static final int RENEWAL_DAYS = 180;
    private static final int ASYLUM_RENEWAL_DAYS = 90;
    private static final int EXTENSION_DAYS = 540;
    private static final int CARD_MONTHS = 18;
    private static final int ASYLUM_FILE_DAYS = 150;
    private static final int ASYLUM_CARD_DAYS = 180;

    private WorkCards() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "ead-renewal-window",
                        WorkCards::renewal,
                        Input.date("expiry"),
                        Input.choice("category", "c8", "other")),
                Rule.of(
                        "ead-auto-extension",
                        WorkCards::extension,
                        Input.date("expiry"),
                        Input.date("filed-date"),
                        Input.date("i94-end").orNot()),
                Rule.of(
                        "ead-max-validity",
                        WorkCards::validity,
                        Input.choice("category", "a3", "a5", "a10", "c8", "c9", "c10", "parole", "tps", "other"),
                        Input.date("start-date"),
                        Input.date("status-end").orNot().notBefore("start-date")),
                Rule.of(
                        "asylum-ead-clock",
                        WorkCards::asylumClock,
                        Input.date("received-date"),
                        Input.number("delay-days", 0, 5000)));
    }

    private static Answer renewal(Given in) {
        LocalDate expiry = in.date("expiry");
        Answer.Counted answer = Answer.of(new NotBefore(expiry.minusDays(RENEWAL_DAYS)));
        return in.choice("category").equals("c8")
                ? answer.and(
                        "received-by",
                        Count.exact(expiry.minusDays(RENEWAL_DAYS), expiry.minusDays(ASYLUM_RENEWAL_DAYS)))
                : answer;
    }

    private static Answer extension(Given in) {
        if (!in.date("filed-date").isBefore(NO_EXTENSION)) {
            return Answer.of(new Said("no-extension"));
        }
        LocalDate end = in.date("expiry").plusDays(EXTENSION_DAYS);
        return Answer.of(new On(in.optionalDate("i94-end")
                .map(it -> Count.earlier(it, end))
                .orElse(end)));
    }

    private static Answer validity(Given in) {
        LocalDate start = in.date("start-date");
        return switch (in.choice("category")) {
            case "other" -> Answer.of(new Said("not-listed"));
            case "parole", "tps" ->
                in.optionalDate("status-end")
                        .<Answer>map(it -> Answer.of(new On(Count.earlier(it, start.plusYears(1)))))
                        .orElseGet(() -> Answer.unknown("status-end"));
            default ->
                start.isBefore(SHORTER_CARDS)
                        ? Answer.of(new Said("older-card"))
                        : Answer.of(new On(start.plusMonths(CARD_MONTHS)));
        };
    }

    private static Answer asylumClock(Given in) {
        LocalDate from = in.date("received-date").plusDays(in.number("delay-days"));
        return Answer.of(new NotBefore(from.plusDays(ASYLUM_FILE_DAYS)))
                .and("card", new NotBefore(from.plusDays(ASYLUM_CARD_DAYS)));
    }
}
