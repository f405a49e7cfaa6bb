package org.wayfile.domain.reference;

import java.time.LocalDate;

/**
 * Where a fact comes from and how old it is.
 *
 * @param source an official address or a citation of law such as "8 CFR 103.2(b)(3)"
 * @param confidence the fact sheet's letter: A official text read, B official notice, C third-party, D long-standing
 * @param verify true when the fact sheet marks the fact as not confirmed
 */
public record Provenance(
        String source, String confidence, LocalDate checkedOn, LocalDate recheckBy, boolean verify) {

    /** Whether the fact is due for a new check on the given day; on the day itself it is not. */
    public boolean isPast(LocalDate today) {
        return today.isAfter(recheckBy);
    }
}
