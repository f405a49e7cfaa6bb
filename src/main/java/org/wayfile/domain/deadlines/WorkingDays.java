package org.wayfile.domain.deadlines;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Working days of the federal government: no weekend and no federal holiday of 5 U.S.C. 6103(a), seen on the day on
 * which it is observed. Inauguration Day, state holidays and days off by order of a President are left out. Any thread.
 */
public final class WorkingDays {

    private static final ConcurrentHashMap<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** The days of a year on which federal holidays are observed; December 31 is one of them before some New Years. */
    public static Set<LocalDate> holidays(int year) {
        return HOLIDAYS.computeIfAbsent(year, WorkingDays::observed);
    }

    private static Set<LocalDate> observed(int year) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate named : named(year)) {
            days.add(observed(named));
        }
        days.add(observed(LocalDate.of(year + 1, Month.JANUARY, 1)));
        days.removeIf(it -> it.getYear() != year);
        return Set.copyOf(days);
    }

    private static Set<LocalDate> named(int year) {
        return Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                first(year, Month.JANUARY).with(dayOfWeekInMonth(3, MONDAY)),
                first(year, Month.FEBRUARY).with(dayOfWeekInMonth(3, MONDAY)),
                first(year, Month.MAY).with(lastInMonth(MONDAY)),
                LocalDate.of(year, Month.JUNE, 19),
                LocalDate.of(year, Month.JULY, 4),
                first(year, Month.SEPTEMBER).with(dayOfWeekInMonth(1, MONDAY)),
                first(year, Month.OCTOBER).with(dayOfWeekInMonth(2, MONDAY)),
                LocalDate.of(year, Month.NOVEMBER, 11),
                first(year, Month.NOVEMBER).with(dayOfWeekInMonth(4, THURSDAY)),
                LocalDate.of(year, Month.DECEMBER, 25));
    }

    private static LocalDate first(int year, Month month) {
        return LocalDate.of(year, month, 1);
    }

    /** A Saturday's holiday is observed on Friday (5 U.S.C. 6103(b)), a Sunday's on Monday (Executive Order 11582). */
    private static LocalDate observed(LocalDate named) {
        return switch (named.getDayOfWeek()) {
            case SATURDAY -> named.minusDays(1);
            case SUNDAY -> named.plusDays(1);
            default -> named;
        };
    }

    /** Whether offices work on that day. */
    public static boolean isWorkingDay(LocalDate day) {
        DayOfWeek of = day.getDayOfWeek();
        return of != SATURDAY && of != SUNDAY && !holidays(day.getYear()).contains(day);
    }

    /** The day itself when it is a working day, or else the next one (8 CFR 1.2, "day"). */
    public static LocalDate rollForward(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The day itself when it is a working day, or else the one before. */
    public static LocalDate rollBack(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /** The last working day before a day. */
    public static LocalDate before(LocalDate day) {
        return rollBack(day.minusDays(1));
    }

    /** The n-th working day after a day; the day itself is not counted. */
    public static LocalDate plus(LocalDate day, int working) {
        LocalDate at = day;
        for (int i = 0; i < working; i++) {
            at = rollForward(at.plusDays(1));
        }
        return at;
    }
}
