package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wayfile.domain.deadlines.Outcome.On;
import org.wayfile.domain.deadlines.Outcome.Said;

/** F-1 students: work after the program and the days after it. */
final class Students {

    private static final int BEFORE_END = 90;
    private static final int AFTER_END = 60;
    private static final int OPT_RECOMMENDED = 30;
    private static final int STEM_RECOMMENDED = 60;
    private static final int OPT_MONTHS = 14;
    private static final int STEM_COVER = 180;
    private static final int GRACE = 60;
    private static final int GRACE_EARLY = 15;

    private Students() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "f1-opt-window",
                        Students::opt,
                        Input.date("program-end"),
                        Input.date("recommended-date").orNot()),
                Rule.of(
                        "f1-stem-opt-window",
                        Students::stem,
                        Input.date("card-end"),
                        Input.date("recommended-date").orNot()),
                Rule.of(
                        "f1-grace-60",
                        Students::grace,
                        Input.date("end-date"),
                        Input.choice("ended", "completed", "approved-early", "stopped")));
    }

    private static Answer opt(Given in) {
        LocalDate end = in.date("program-end");
        return window(in, end.minusDays(BEFORE_END), end.plusDays(AFTER_END), OPT_RECOMMENDED)
                .and("longest", new On(end.plusMonths(OPT_MONTHS)));
    }

    private static Answer stem(Given in) {
        LocalDate end = in.date("card-end");
        return window(in, end.minusDays(BEFORE_END), end, STEM_RECOMMENDED)
                .and("work-cover", new On(end.plusDays(STEM_COVER)));
    }

    /** Both limits hold, so the window closes on the earlier one. */
    private static Answer.Counted window(Given in, LocalDate from, LocalDate to, int afterRecommendation) {
        Optional<LocalDate> recommended = in.optionalDate("recommended-date");
        if (recommended.isEmpty()) {
            return Answer.of(Count.window(from, to));
        }
        LocalDate by = recommended.get().plusDays(afterRecommendation);
        if (by.isBefore(from)) {
            return Answer.of(new Said("too-early")).and("recommended", new On(by)).and("whole", Count.window(from, to));
        }
        return Answer.of(Count.window(from, Count.earlier(by, to)))
                .and("recommended", new On(by))
                .and("whole", Count.window(from, to));
    }

    private static Answer grace(Given in) {
        LocalDate end = in.date("end-date");
        return switch (in.choice("ended")) {
            case "completed" -> Answer.of(Count.exact(end, end.plusDays(GRACE)));
            case "approved-early" -> Answer.of(Count.exact(end, end.plusDays(GRACE_EARLY)));
            default -> Answer.of(new Said("no-days"));
        };
    }
}
