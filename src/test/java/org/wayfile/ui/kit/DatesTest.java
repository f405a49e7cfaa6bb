package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    private final Kit kit = ScreenCheck.kit();
    private final Dates dates = kit.dates();

    @Test
    void it_writes_english_dates_in_words() {
        assertThat(dates.full(DAY)).isEqualTo("Tuesday, December 8, 2026");
        assertThat(dates.medium(DAY)).isEqualTo("December 8, 2026");
        assertThat(dates.weekdayAndDay(DAY)).isEqualTo("Tuesday, December 8");
        assertThat(dates.day(DAY)).isEqualTo("December 8");
        assertThat(dates.month(YearMonth.of(2026, 10))).isEqualTo("October 2026");
    }

    @Test
    void it_writes_spanish_dates_in_words() {
        kit.appearance().language().set(Locale.of("es"));
        assertThat(dates.full(DAY)).isEqualTo("martes, 8 de diciembre de 2026");
        assertThat(dates.month(YearMonth.of(2026, 10))).isEqualTo("octubre de 2026");
        assertThat(dates.relative(LocalDate.of(2026, 11, 22))).isEqualTo("Mañana");
    }

    @Test
    void it_has_words_for_the_days_around_today() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(dates.relative(today)).isEqualTo("Today");
        assertThat(dates.relative(today.minusDays(1))).isEqualTo("Yesterday");
        assertThat(dates.relative(today.plusDays(2))).isEqualTo("Monday, November 23, 2026");
        assertThat(dates.near(today.plusDays(2), "later")).isEqualTo("later");
        assertThat(dates.days(3)).isEqualTo("3 days");
    }
}
