package org.wayfile.domain.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.reference.Entry;

/**
 * A last day that an agency set.
 *
 * @param dueOn the last day, as printed or counted
 * @param basis how the day was found, "date printed on the letter" or the count with its rule; may be empty
 * @param doneOn the day the family did it, null while open
 */
public record Deadline(
        UUID id, UUID caseId, String title, LocalDate dueOn, String basis, Source source, @Nullable LocalDate doneOn)
        implements Entry {

    public boolean isOpen() {
        return doneOn == null;
    }
}
