package org.wayfile.domain.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * One contact as it was logged; append-only.
 *
 * @param happenedOn local day of the contact
 * @param atTime local time as typed, "2:05 PM"; may be empty
 * @param minutes length in minutes, 0 when not known
 * @param agency id of the agency
 * @param office office, number or address that was reached
 * @param tier "Tier 1", "Tier 2" or empty
 * @param reference the number they gave for this contact
 * @param promisedBy the day by which the promise is due, null without one
 * @param loggedAt instant the entry was saved
 */
public record ContactEntry(
        UUID id,
        LocalDate happenedOn,
        String atTime,
        int minutes,
        Channel channel,
        Direction direction,
        String agency,
        String office,
        String tier,
        String reference,
        String asked,
        String said,
        String promised,
        @Nullable LocalDate promisedBy,
        String nextStep,
        Instant loggedAt)
        implements Entry {

    /** Whether something was promised. */
    public boolean hasPromise() {
        return !promised.isBlank() || promisedBy != null;
    }

    /** The same contact with these words as what was said. */
    public ContactEntry saying(String words) {
        return new ContactEntry(
                id,
                happenedOn,
                atTime,
                minutes,
                channel,
                direction,
                agency,
                office,
                tier,
                reference,
                asked,
                words,
                promised,
                promisedBy,
                nextStep,
                loggedAt);
    }
}
