package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days in and out of the country, as the naturalization rules count them. The window reaches from the filing day back
 * five (or three) years. The day of leaving and the day of coming back both count as days in the United States (USCIS
 * Policy Manual volume 12 part D chapter 4). Presence needed: 30 months, or 18 on the three-year track (8 CFR
 * 316.2(a)(4), 319.1(a)(4)). The program counts; it says nothing of whether anybody qualifies.
 *
 * @param from first day of the window
 * @param until the day of filing
 * @param window days in the window
 * @param away days away within it
 * @param needed days of presence that the rule names
 * @param long6 trips of more than 180 days but less than 365, measured from leaving to return (8 CFR 316.5(c)(1)(i))
 * @param long12 trips of 365 days or more (8 CFR 316.5(c)(1)(ii))
 */
public record TripCount(
        LocalDate from, LocalDate until, long window, long away, long needed, List<Trip> long6, List<Trip> long12) {

    /** 30 months, as the USCIS Policy Manual counts them. */
    private static final int FIVE_YEAR_DAYS = 913;

    /** 18 months by the same rule. */
    private static final int THREE_YEAR_DAYS = 548;

    private static final int SIX_MONTHS = 180;
    private static final int ONE_YEAR = 365;

    /** Days present in the window. */
    public long present() {
        return window - away;
    }

    /**
     * Counts.
     *
     * @param years 5 or 3
     * @param filed the day of filing
     * @param trips in any order; a trip that has not ended counts until the day of filing
     */
    public static TripCount of(List<Trip> trips, LocalDate filed, int years) {
        if (years != 5 && years != 3) {
            throw new IllegalArgumentException("the rules know five and three years");
        }
        LocalDate from = filed.minusYears(years);
        return new TripCount(
                from,
                filed,
                ChronoUnit.DAYS.between(from, filed),
                trips.stream().mapToLong(it -> awayWithin(it, from, filed)).sum(),
                years == 5 ? FIVE_YEAR_DAYS : THREE_YEAR_DAYS,
                trips.stream().filter(it -> length(it, filed) > SIX_MONTHS && length(it, filed) < ONE_YEAR)
                        .toList(),
                trips.stream().filter(it -> length(it, filed) >= ONE_YEAR).toList());
    }

    /** Days from leaving to coming back; the measure of the six-month and the one-year rule. */
    public static long length(Trip trip, LocalDate openUntil) {
        LocalDate back = trip.returnedOn() == null ? openUntil : trip.returnedOn();
        return ChronoUnit.DAYS.between(trip.leftOn(), back);
    }

    /** Whole days away: neither the day of leaving nor the day of coming back. */
    public static long daysAway(Trip trip, LocalDate openUntil) {
        return Math.max(0, length(trip, openUntil) - 1);
    }

    private static long awayWithin(Trip trip, LocalDate from, LocalDate until) {
        LocalDate firstAway = later(trip.leftOn().plusDays(1), from);
        LocalDate back = trip.returnedOn() == null ? until.plusDays(1) : trip.returnedOn();
        LocalDate firstBack = back.isAfter(until) ? until : back;
        return Math.max(0, ChronoUnit.DAYS.between(firstAway, firstBack));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
