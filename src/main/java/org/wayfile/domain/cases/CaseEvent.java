package org.wayfile.domain.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * Something that happened in a case.
 *
 * @param happenedOn the day, or the first day of the month when only the month is known
 * @param monthOnly true when only the month counts
 * @param title what happened in the family's words, "Fingerprints taken"
 * @param officialWords the agency's own words; may be empty
 * @param detail from which letter or person, and any note; may be empty
 */
public record CaseEvent(
        UUID id,
        UUID caseId,
        LocalDate happenedOn,
        boolean monthOnly,
        EventKind kind,
        Source source,
        String title,
        String officialWords,
        String detail)
        implements Entry {}
