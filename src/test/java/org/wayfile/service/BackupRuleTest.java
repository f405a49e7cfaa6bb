package org.wayfile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackupRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static List<Instant> daily(int days) {
        List<Instant> all = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            all.add(NOW.minus(Duration.ofDays(i)));
        }
        return all;
    }

    @Test
    void itKeepsTheTenNewestAndTheNewestOfTwelveMonths() {
        Set<Instant> kept = BackupRule.keep(daily(1000));
        assertThat(kept).hasSize(10 + 11).containsAll(daily(10)).contains(Instant.parse("2025-12-31T12:00:00Z"));
        assertThat(kept).doesNotContain(Instant.parse("2025-11-30T12:00:00Z"));
    }

    @Test
    void itKeepsAllWhenThereAreFew() {
        assertThat(BackupRule.keep(daily(7))).hasSize(7);
        assertThat(BackupRule.keep(List.of())).isEmpty();
    }

    @Test
    void itLosesNothingToAClockThatWasWrong() {
        List<Instant> all = daily(300);
        Set<Instant> before = BackupRule.keep(all);
        all.add(NOW.plus(Duration.ofDays(3650)));
        Set<Instant> after = BackupRule.keep(all);
        assertThat(after).contains(NOW);
        before.removeAll(after);
        assertThat(before).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void itIsDueOnceADayOfThePersonsOwnCalendar() {
        assertThat(BackupRule.isDue(List.of(), NOW, NEW_YORK)).isTrue();
        assertThat(BackupRule.isDue(List.of(NOW.minusSeconds(3600)), NOW, NEW_YORK)).isFalse();
        assertThat(BackupRule.isDue(List.of(NOW.minus(Duration.ofHours(20))), NOW, NEW_YORK)).isTrue();
        assertThat(BackupRule.isDue(List.of(NOW.plus(Duration.ofDays(3650))), NOW, NEW_YORK)).isTrue();
    }
}
