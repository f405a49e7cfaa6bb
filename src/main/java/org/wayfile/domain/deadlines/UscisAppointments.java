package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.wayfile.domain.deadlines.Outcome.BeforeTime;
import org.wayfile.domain.deadlines.Outcome.NoLaterThan;
import org.wayfile.domain.deadlines.Outcome.Said;

/** Moving an appointment of USCIS, before it and after a missed one. */
final class UscisAppointments {

    /** The online tool closes twelve hours before, and after two changes (USCIS notice of June 2023). */
    private static final int ONLINE_HOURS = 12;

    private static final int ONLINE_CHANGES = 2;

    private static final int NATURALIZATION_MISSED = 30;
    private static final int ASYLUM_MISSED = 45;

    private UscisAppointments() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "biometrics-reschedule",
                        UscisAppointments::biometrics,
                        Input.date("appointment-date"),
                        Input.time("appointment-time"),
                        Input.number("changes", 0, 50)),
                Rule.of(
                        "uscis-interview-reschedule",
                        UscisAppointments::interview,
                        Input.date("interview-date"),
                        Input.choice("interview", "naturalization", "asylum", "other"),
                        Input.yesNo("missed"),
                        Input.date("closed-date").orNot().notBefore("interview-date")));
    }

    private static Answer biometrics(Given in) {
        LocalDateTime appointment = in.date("appointment-date").atTime(in.time("appointment-time"));
        if (in.number("changes") >= ONLINE_CHANGES) {
            return Answer.of("phone", new BeforeTime(appointment, WorkingDays.before(appointment.toLocalDate())));
        }
        LocalDateTime online = appointment.minusHours(ONLINE_HOURS);
        return Answer.of(new BeforeTime(online, WorkingDays.before(online.toLocalDate())))
                .and("phone", new BeforeTime(appointment, WorkingDays.before(appointment.toLocalDate())));
    }

    private static Answer interview(Given in) {
        LocalDate held = in.date("interview-date");
        if (!in.yes("missed")) {
            LocalDate before = WorkingDays.before(held);
            return Answer.of(new NoLaterThan(held, before, WorkingDays.rollBack(held.minusDays(Count.LEAD))));
        }
        return switch (in.choice("interview")) {
            case "naturalization" -> {
                Answer.Counted write =
                        Answer.of("write", Count.exact(held, held.plusDays(NATURALIZATION_MISSED)));
                yield in.optionalDate("closed-date")
                        .map(it -> write.and("reopen", Count.exact(it, it.plusYears(1))))
                        .orElse(write);
            }
            case "asylum" ->
                Answer.of("write", new NoLaterThan(
                        held.plusDays(ASYLUM_MISSED),
                        WorkingDays.rollBack(held.plusDays(ASYLUM_MISSED)),
                        WorkingDays.rollForward(held.plusDays(1))));
            default -> Answer.of(new Said("contact"));
        };
    }
}
