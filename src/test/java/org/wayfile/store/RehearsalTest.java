package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.schedule.AgendaItem;
import org.wayfile.service.RehearsedDay;
import org.wayfile.service.TodayService;

/** What is played while the passphrase is typed has something of everything and leaves nothing behind: it can be played again. */
class RehearsalTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void itCanBePlayedAgain() {
        assertThat(play()).isPresent();
        assertThat(play()).isPresent();
    }

    @Test
    void oneThatFailsLeavesNothingInTheWay() {
        assertThat(Rehearsal.play(RehearsedDay.rows(LocalDate.now(CLOCK)), _ -> {
            throw new IllegalStateException("an example");
        })).isEmpty();
        assertThat(play()).isPresent();
    }

    @Test
    void theDayHasARowOfEachKind() {
        TodayService.Day day = play().orElseThrow();
        assertThat(Stream.concat(day.agenda().todo().stream(), day.agenda().coming().stream()))
                .extracting(AgendaItem::kind)
                .containsExactlyInAnyOrder(AgendaItem.Kind.values());
        assertThat(day.agenda().coming()).isNotEmpty();
        assertThat(day.contacts()).hasSize(1);
        assertThat(day.changed()).hasSize(1);
        assertThat(day.lastDone()).isPresent();
    }

    private static Optional<TodayService.Day> play() {
        return Rehearsal.play(
                RehearsedDay.rows(LocalDate.now(CLOCK)), records -> RehearsedDay.read(records, CLOCK));
    }
}
