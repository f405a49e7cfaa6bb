package org.wayfile.domain.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * Something to ask or do again on a day.
 *
 * @param contactId the contact that made it, null for an own reminder
 * @param why what was promised or why it matters; may be empty
 * @param dueOn the day it is due; "later" moves it
 * @param promise true when the agency promised something by that day
 * @param doneOn the day it was done, null while open
 */
public record FollowUp(
        UUID id,
        @Nullable UUID caseId,
        @Nullable UUID contactId,
        String title,
        String why,
        LocalDate dueOn,
        boolean promise,
        @Nullable LocalDate doneOn)
        implements Entry {

    public boolean isOpen() {
        return doneOn == null;
    }
}
