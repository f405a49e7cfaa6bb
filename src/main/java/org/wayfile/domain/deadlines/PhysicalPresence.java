package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days in and out of the country, as the naturalization rules count them: from the filing day back five (or three)
 * years. Needed are 30 months, or 18 on the three-year track (8 CFR 316.2(a)(4), 319.1(a)(4); USCIS Policy Manual Vol. 12
 * Part D Ch. 4). It counts; it says nothing of whether anybody qualifies.
 *
 * @param from first day of the window
 * @param until the day of filing
 * @param window days in the window
 * @param away days away within it
 * @param needed days of presence that the rule names
 */
public record PhysicalPresence(LocalDate from, LocalDate until, long window, long away, long needed) {

    private static final int NEEDED_FIVE = 913;
    private static final int NEEDED_THREE = 548;

    /**
     * Counts.
     *
     * @param trips in any order
     * @param years 5 or 3
     * @throws IllegalArgumentException for another number of years
     */
    public static PhysicalPresence of(List<Trip> trips, LocalDate filed, int years) {
        if (years != 5 && years != 3) {
            throw new IllegalArgumentException("the rules know five and three years");
        }
        LocalDate from = filed.minusYears(years);
        return new PhysicalPresence(
                from,
                filed,
                ChronoUnit.DAYS.between(from, filed),
                trips.stream().mapToLong(it -> it.daysAway(from, filed)).sum(),
                years == 5 ? NEEDED_FIVE : NEEDED_THREE);
    }

    /** Days present in the window. */
    public long present() {
        return window - away;
    }
}
