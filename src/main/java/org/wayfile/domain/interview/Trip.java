package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * A trip outside the United States.
 *
 * @param place where to, in the family's words
 * @param leftOn the day of leaving the country
 * @param returnedOn the day of coming back, null while away
 */
public record Trip(UUID id, UUID caseId, String place, LocalDate leftOn, @Nullable LocalDate returnedOn)
        implements Entry {

    /** The trip as the rules count it; while away it reaches until that day. */
    public org.wayfile.domain.deadlines.Trip until(LocalDate openUntil) {
        return new org.wayfile.domain.deadlines.Trip(leftOn, returnedOn == null ? openUntil : returnedOn);
    }
}
