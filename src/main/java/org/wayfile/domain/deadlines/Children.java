package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.Figure;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Unit;

/** The age of a child under the Child Status Protection Act (INA 203(h)). */
final class Children {

    private static final int GROWN_UP = 21;

    private Children() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                "cspa-age",
                Children::age,
                Input.date("birth-date"),
                Input.date("filed-date").notBefore("birth-date"),
                Input.date("approved-date").notBefore("filed-date"),
                Input.date("visa-date").notBefore("birth-date")));
    }

    /** The visa counts as available on the later of the approval and the first day of the month it is current. */
    private static Answer age(Given in) {
        LocalDate born = in.date("birth-date");
        LocalDate approved = in.date("approved-date");
        LocalDate visa = in.date("visa-date").isBefore(approved) ? approved : in.date("visa-date");
        long pending = ChronoUnit.DAYS.between(in.date("filed-date"), approved);
        LocalDate measured = visa.minusDays(pending);
        return Answer.of(new Figure(years(born, measured), Unit.YEARS))
                .and("seek", Count.exact(visa, visa.plusYears(1)))
                .and("pending", new Figure(pending, Unit.DAYS))
                .and("measured-on", new On(measured))
                .and("turns-21", new On(born.plusYears(GROWN_UP).plusDays(pending)));
    }

    /** Full years; who was born on February 29 is a year older on February 28, the careful side. */
    private static int years(LocalDate born, LocalDate on) {
        int years = on.getYear() - born.getYear();
        return born.plusYears(years).isAfter(on) ? years - 1 : years;
    }
}
