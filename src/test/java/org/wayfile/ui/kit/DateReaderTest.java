package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.ui.kit.DateReader.Reading;

class DateReaderTest {

    private final DateReader reader = new DateReader(ScreenCheck.NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "12/8/2026|2026-12-08", "12/08/26|2026-12-08", "12-8-2026|2026-12-08", "12.8.2026|2026-12-08",
            "Dec 8 2026|2026-12-08", "dec. 8, 2026|2026-12-08", "December 8th, 2026|2026-12-08",
            "8 December 2026|2026-12-08",
            "Tuesday, December 8, 2026|2026-12-08", "8 de diciembre de 2026|2026-12-08", "8 dic 2026|2026-12-08",
            "martes, 8 de diciembre de 2026|2026-12-08", "2026-12-08|2026-12-08", "2026/12/8|2026-12-08",
            "25/12/2026|2026-12-25", "  1/2/1962 |1962-01-02", "3/5/62|1962-03-05", "June 15 1990|1990-06-15",
            "1 de enero de 2027|2027-01-01", "Sept 30 2028|2028-09-30", "30 setiembre 2028|2028-09-30",
            "February 29 2028|2028-02-29", "mar 3 2027|2027-03-03", "December 5|2026-12-05", "January 4|2027-01-04",
            "today|2026-11-21", "mañana|2026-11-22", "ayer|2026-11-20", "Dec 8 '26|2026-12-08",
            "the 8th of December 2026|2026-12-08"})
    void it_reads_a_day_in_many_forms(String typed, LocalDate day) {
        assertThat(reader.read(typed)).isEqualTo(new Reading.Good(DateEntry.of(day)));
    }

    @ParameterizedTest
    @CsvSource({"October 2026", "oct 2026", "octubre de 2026", "10/2026", "2026-10"})
    void it_reads_a_month_alone(String typed) {
        assertThat(reader.read(typed)).isEqualTo(new Reading.Good(DateEntry.of(YearMonth.of(2026, 10))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"next week", "December", "13/13/2026", "8", "2026", "Dec 8 9 10", "no lo sé", "1/2",
            "2026-13-01"})
    void it_says_when_a_text_is_no_date(String typed) {
        assertThat(reader.read(typed)).isInstanceOf(Reading.NotADate.class);
    }

    @Test
    void it_notices_absurd_dates() {
        assertThat(reader.read("December 8 1066")).isEqualTo(new Reading.OddYear(1066));
        assertThat(reader.read("1/1/2999")).isEqualTo(new Reading.OddYear(2999));
        assertThat(reader.read("Feb 30 2026")).isEqualTo(new Reading.NoSuchDay(YearMonth.of(2026, 2), 30));
        assertThat(reader.read("2/29/2026")).isEqualTo(new Reading.NoSuchDay(YearMonth.of(2026, 2), 29));
    }

    @Test
    void it_takes_nothing_for_nothing() {
        assertThat(reader.read("  ")).isEqualTo(new Reading.Good(DateEntry.EMPTY));
    }
}
