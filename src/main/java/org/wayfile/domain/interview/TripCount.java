package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.deadlines.PhysicalPresence;

/**
 * The trips of a person who asks for naturalization: the days they cost, and the long ones that have a rule of their
 * own. A trip that has not ended counts until the day of filing.
 *
 * @param long6 trips of more than 180 days but less than 365, measured from leaving to return (8 CFR 316.5(c)(1)(i))
 * @param long12 trips of 365 days or more (8 CFR 316.5(c)(1)(ii))
 */
public record TripCount(PhysicalPresence presence, List<Trip> long6, List<Trip> long12) {

    /**
     * Counts.
     *
     * @param years 5 or 3
     * @param filed the day of filing
     * @param trips in any order
     */
    public static TripCount of(List<Trip> trips, LocalDate filed, int years) {
        return new TripCount(
                PhysicalPresence.of(
                        trips.stream().map(it -> it.until(filed)).toList(), filed, years),
                trips.stream()
                        .filter(it -> it.until(filed).isOverHalfYear() && !it.until(filed).isYear())
                        .toList(),
                trips.stream().filter(it -> it.until(filed).isYear()).toList());
    }
}
