package org.wayfile.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;

class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final UUID CASE = new UUID(0, 1);

    private static FollowUp followUp(LocalDate on, boolean done) {
        return new FollowUp(UUID.randomUUID(), CASE, null, "Ask", "", on, true, done ? on : null);
    }

    private static Deadline deadline(LocalDate on) {
        return new Deadline(UUID.randomUUID(), CASE, "Answer", on, "", Source.ON_PAPER, null);
    }

    private static Appointment appointment(LocalDate on, boolean cancelled) {
        return new Appointment(
                UUID.randomUUID(), CASE, Appointment.Kind.INTERVIEW, on, "8:15 AM", "Office", "", "", cancelled);
    }

    private static Agenda.Expiring passport(LocalDate ends, int lead, PaperState state) {
        ChecklistItem item = new ChecklistItem(
                UUID.randomUUID(),
                CASE,
                "",
                false,
                0,
                "Passport",
                Box.TICKED,
                Box.EMPTY,
                Box.NOT_NEEDED,
                state,
                null,
                "",
                ends,
                lead,
                "",
                false);
        return new Agenda.Expiring(item, "Passport", CASE);
    }

    @Test
    void itPutsOverdueFirstThenFollowUpsDeadlinesExpiriesAppointments() {
        Agenda agenda = Agenda.of(
                TODAY,
                List.of(followUp(TODAY.plusDays(1), false)),
                List.of(deadline(TODAY.minusDays(3)), deadline(TODAY.plusDays(2))),
                List.of(passport(TODAY.plusDays(5), 90, PaperState.I_HAVE_IT)),
                List.of(appointment(TODAY, false)));
        assertThat(agenda.todo())
                .extracting(AgendaItem::kind)
                .containsExactly(
                        AgendaItem.Kind.DEADLINE,
                        AgendaItem.Kind.FOLLOW_UP,
                        AgendaItem.Kind.DEADLINE,
                        AgendaItem.Kind.EXPIRY,
                        AgendaItem.Kind.APPOINTMENT);
        assertThat(agenda.todo().getFirst().overdue()).isTrue();
    }

    @Test
    void itLeavesOutWhatIsDoneCancelledOrPast() {
        Agenda agenda = Agenda.of(
                TODAY,
                List.of(followUp(TODAY, true)),
                List.of(),
                List.of(passport(TODAY, 90, PaperState.DOES_NOT_APPLY)),
                List.of(appointment(TODAY.minusDays(1), false), appointment(TODAY, true)));
        assertThat(agenda.todo()).isEmpty();
        assertThat(agenda.coming()).isEmpty();
    }

    @Test
    void itSpeaksOfAnEndingPaperOnlyFromItsLeadTimeOn() {
        LocalDate ends = TODAY.plusDays(90);
        assertThat(Agenda.speaksToday(passport(ends, 90, PaperState.I_HAVE_IT).item(), TODAY))
                .isTrue();
        assertThat(Agenda.speaksToday(passport(ends, 89, PaperState.I_HAVE_IT).item(), TODAY))
                .isFalse();
    }

    @Test
    void itPartsTodoFromComingAfterAWeek() {
        Agenda agenda = Agenda.of(
                TODAY,
                List.of(followUp(TODAY.plusDays(7), false), followUp(TODAY.plusDays(8), false)),
                List.of(),
                List.of(),
                List.of());
        assertThat(agenda.todo()).hasSize(1);
        assertThat(agenda.coming()).hasSize(1);
    }

    @Test
    void itCountsDaysFromFilingAndFromTheLastEvent() {
        DayCount count = DayCount.of(
                TODAY.minusYears(1), List.of(TODAY.minusDays(22), TODAY.minusDays(80), TODAY.plusDays(4)), TODAY);
        assertThat(count).isEqualTo(new DayCount(366, 22));
    }

    @Test
    void itDoesNotCountFromAnUnknownOrComingDay() {
        assertThat(DayCount.of(null, List.of(), TODAY).isKnown()).isFalse();
        assertThat(DayCount.of(TODAY.plusDays(1), List.of(), TODAY).isKnown()).isFalse();
        assertThat(DayCount.of(TODAY, List.of(), TODAY)).isEqualTo(new DayCount(0, -1));
    }
}
