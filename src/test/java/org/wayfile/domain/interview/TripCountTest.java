package org.wayfile.domain.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The worked examples of the rules for physical presence and long absences. */
class TripCountTest {

    private static final LocalDate FILED = LocalDate.of(2026, 12, 15);

    private static Trip trip(String left, String back) {
        return new Trip(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "",
                LocalDate.parse(left),
                back.isEmpty() ? null : LocalDate.parse(back));
    }

    private static final List<Trip> TRIPS = List.of(
            trip("2022-06-01", "2022-08-15"), trip("2024-01-10", "2024-06-20"), trip("2025-12-01", "2026-01-05"));

    @Test
    void itCountsTheFiveYearsOfTheExample() {
        TripCount count = TripCount.of(TRIPS, FILED, 5);
        assertThat(count.presence().window()).isEqualTo(1826);
        assertThat(count.presence().away()).isEqualTo(269);
        assertThat(count.presence().present()).isEqualTo(1557);
        assertThat(count.presence().needed()).isEqualTo(913);
    }

    @Test
    void itCountsTheThreeYearsOfTheExample() {
        TripCount count = TripCount.of(TRIPS, FILED, 3);
        assertThat(count.presence().window()).isEqualTo(1096);
        assertThat(count.presence().away()).isEqualTo(195);
        assertThat(count.presence().present()).isEqualTo(901);
        assertThat(count.presence().needed()).isEqualTo(548);
    }

    @Test
    void itCountsNeitherTheDayOfLeavingNorTheDayOfComingBack() {
        assertThat(trip("2026-03-01", "2026-03-02").until(FILED).fullDaysAway()).isZero();
        assertThat(trip("2026-03-01", "2026-03-01").until(FILED).fullDaysAway()).isZero();
        assertThat(trip("2026-03-01", "2026-03-03").until(FILED).fullDaysAway()).isOne();
    }

    @Test
    void itWarnsFromTheDayAfterSixMonths() {
        assertThat(TripCount.of(List.of(trip("2025-03-01", "2025-08-28")), FILED, 5).long6()).isEmpty();
        assertThat(TripCount.of(List.of(trip("2025-03-01", "2025-08-29")), FILED, 5).long6()).hasSize(1);
    }

    @Test
    void itTreatsThreeHundredSixtyFiveDaysAsAYear() {
        TripCount before = TripCount.of(List.of(trip("2025-03-01", "2026-02-28")), FILED, 5);
        TripCount on = TripCount.of(List.of(trip("2025-03-01", "2026-03-01")), FILED, 5);
        assertThat(before.long6()).hasSize(1);
        assertThat(before.long12()).isEmpty();
        assertThat(on.long6()).isEmpty();
        assertThat(on.long12()).hasSize(1);
        assertThat(trip("2023-01-05", "2024-02-10").until(FILED).length()).isEqualTo(401);
    }

    @Test
    void itCutsATripAtTheBeginningOfTheWindow() {
        TripCount count = TripCount.of(List.of(trip("2021-11-01", "2021-12-20")), FILED, 5);
        assertThat(count.presence().away()).isEqualTo(5);
    }

    @Test
    void itCountsAnOpenTripUntilTheDayOfFiling() {
        assertThat(TripCount.of(List.of(trip("2026-12-01", "")), FILED, 5).presence().away()).isEqualTo(13);
        assertThat(TripCount.of(List.of(trip("2027-01-01", "")), FILED, 5).presence().away()).isZero();
    }

    @Test
    void itKnowsNoOtherTracks() {
        assertThatIllegalArgumentException().isThrownBy(() -> TripCount.of(TRIPS, FILED, 4));
    }
}
