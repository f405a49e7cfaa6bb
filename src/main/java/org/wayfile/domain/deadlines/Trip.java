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
