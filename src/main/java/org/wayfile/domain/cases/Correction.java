package org.wayfile.domain.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * A dated correction of an event or a contact. The old value is kept beside the new one; nothing is overwritten
 * unseen.
 *
 * @param subjectId the corrected {@link CaseEvent} or contact
 * @param field name of the record component that was corrected
 * @param oldText the value before, as text
 * @param newText the value after, as text
 * @param reason why, in the family's words
 */
public record Correction(
        UUID id, UUID subjectId, String field, String oldText, String newText, LocalDate correctedOn, String reason)
        implements Entry {}
