package org.wayfile.domain.wizard;

import org.wayfile.domain.reference.Provenance;

/**
 * A situation in which people look for the right office, in one language.
 *
 * @param id stable id, "P01" to "P101"
 * @param agency id of the agency to contact first
 * @param title the problem in the person's words
 * @param first whom to contact first and how
 * @param lawyerFirst true when the person should speak to a lawyer before acting alone
 * @param keywords everyday words for it, parted by blanks, for searching
 */
public record Problem(
        String id,
        String agency,
        Urgency urgency,
        boolean lawyerFirst,
        String title,
        String first,
        String keywords,
        Provenance provenance) {

    /** How soon something must be done. */
    public enum Urgency {
        EMERGENCY,
        DEADLINE,
        ROUTINE
    }
}
