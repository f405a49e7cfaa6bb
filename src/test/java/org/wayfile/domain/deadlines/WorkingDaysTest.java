package org.wayfile.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @Test
    void itKnowsTheHolidaysOfAYear() {
        assertThat(WorkingDays.holidays(2026))
                .containsExactlyInAnyOrder(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-01-19"),
                        LocalDate.parse("2026-02-16"),
                        LocalDate.parse("2026-05-25"),
                        LocalDate.parse("2026-06-19"),
                        LocalDate.parse("2026-07-03"),
                        LocalDate.parse("2026-09-07"),
                        LocalDate.parse("2026-10-12"),
                        LocalDate.parse("2026-11-11"),
                        LocalDate.parse("2026-11-26"),
                        LocalDate.parse("2026-12-25"));
    }

    @Test
    void itKeepsANewYearOnTheLastDayOfTheYearBefore() {
        assertThat(WorkingDays.holidays(2027)).contains(LocalDate.parse("2027-12-31"), LocalDate.parse("2027-01-01"));
        assertThat(WorkingDays.holidays(2028)).doesNotContain(LocalDate.parse("2028-01-01")).hasSize(10);
    }

    @Test
    void itLeavesOutInaugurationDay() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse("2033-01-20"))).isTrue();
    }

    @Test
    void itNeverObservesAHolidayOnAWeekend() {
        for (int year = 1950; year <= 2150; year++) {
            assertThat(WorkingDays.holidays(year))
                    .hasSizeBetween(10, 12)
                    .noneMatch(it -> it.getDayOfWeek() == DayOfWeek.SATURDAY || it.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
    }

    @ParameterizedTest
    @CsvSource({
            "2027-06-19, 2027-06-18", "2027-07-04, 2027-07-05", "2027-12-25, 2027-12-24", "2028-11-11, 2028-11-10",
            "2022-12-25, 2022-12-26"
    })
    void itMovesAHolidayOfAWeekendToTheDayBesideIt(LocalDate named, LocalDate observed) {
        assertThat(WorkingDays.holidays(named.getYear())).contains(observed).doesNotContain(named);
    }
}
