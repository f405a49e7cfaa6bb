package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A trip outside the United States.
 *
 * @param left the day of leaving, itself a day inside the country
 * @param returned the day of coming back, itself a day inside the country
 */
public record Trip(LocalDate left, LocalDate returned) {

    /** A trip of so many days counts as a year (USCIS Policy Manual Vol. 12 Part D Ch. 3). */
    static final int YEAR = 365;

    /** Warned of above this: the rule says six months, USCIS counts more than 181 days. */
    static final int HALF_YEAR = 180;

    /** Whether the six-month rule speaks of it. */
    public boolean isOverHalfYear() {
        return length() > HALF_YEAR;
    }

    /** Whether the one-year rule speaks of it. */
    public boolean isYear() {
        return length() >= YEAR;
    }

    /** Whole days away: neither the day of leaving nor the day of coming back. */
    public long fullDaysAway() {
        return Math.max(0, length() - 1);
    }

    /** Days from leaving to coming back, as long absences are measured. */
    public long length() {
        return ChronoUnit.DAYS.between(left, returned);
    }

    /**
     * The full days away inside a span: neither the day of leaving nor the day of coming back counts (USCIS Policy
     * Manual Vol. 12 Part D Ch. 4).
     *
     * @param from first day of the span
     * @param end the day after its last day
     */
    long daysAway(LocalDate from, LocalDate end) {
        LocalDate first = later(left.plusDays(1), from);
        LocalDate after = returned.isBefore(end) ? returned : end;
        return Math.max(0, ChronoUnit.DAYS.between(first, after));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
