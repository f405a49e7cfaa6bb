package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.On;

/** Duties to tell an address and to register. */
final class Addresses {

    private static final int USCIS_DAYS = 10;
    private static final int SPONSOR_DAYS = 30;
    private static final int COURT_DAYS = 5;
    private static final int REGISTER_DAYS = 30;
    private static final int REGISTER_AGE = 14;

    private Addresses() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("ar11-address-change", Addresses::uscis, Input.date("moved-date")),
                Rule.of("eoir33-address-change", Addresses::court, Input.date("moved-date")),
                Rule.of(
                        "alien-registration-30-days",
                        Addresses::registration,
                        Input.date("entry-date").unless("birth-date"),
                        Input.date("birth-date").orNot()));
    }

    private static Answer uscis(Given in) {
        LocalDate moved = in.date("moved-date");
        return Answer.of(Count.exact(moved, moved.plusDays(USCIS_DAYS)))
                .and("sponsor", Count.exact(moved, moved.plusDays(SPONSOR_DAYS)));
    }

    private static Answer court(Given in) {
        LocalDate moved = in.date("moved-date");
        return Answer.of(Count.exact(moved, moved.plusDays(COURT_DAYS)))
                .and("working-days", new On(WorkingDays.plus(moved, COURT_DAYS)));
    }

    private static Answer registration(Given in) {
        if (in.has("entry-date")) {
            LocalDate entry = in.date("entry-date");
            Answer.Counted answer = Answer.of(Count.exact(entry, entry.plusDays(REGISTER_DAYS)));
            return in.optionalDate("birth-date")
                    .map(it -> answer.and("age-14", fourteen(it)))
                    .orElse(answer);
        }
        return Answer.of("age-14", fourteen(in.date("birth-date")));
    }

    private static Outcome fourteen(LocalDate born) {
        LocalDate birthday = born.plusYears(REGISTER_AGE);
        return Count.exact(birthday, birthday.plusDays(REGISTER_DAYS));
    }
}
