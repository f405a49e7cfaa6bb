package org.wayfile.domain.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * One paper of a checklist.
 *
 * @param templateItemId item of the template; empty for an own item
 * @param fromLetter true when the family's letter asks for it; such items come first
 * @param place order within the list, smaller first
 * @param title own words; empty when the template's words are shown
 * @param personId for whom, null for everybody
 * @param whereItIs "blue folder"
 * @param expiresOn last day the paper is valid, null when it does not end
 * @param leadDays days before {@code expiresOn} on which Today speaks of it
 * @param removed true when the family took it off the list; it can be brought back
 */
public record ChecklistItem(
        UUID id,
        UUID checklistId,
        String templateItemId,
        boolean fromLetter,
        int place,
        String title,
        Box original,
        Box copy,
        Box translation,
        PaperState state,
        @Nullable UUID personId,
        String whereItIs,
        @Nullable LocalDate expiresOn,
        int leadDays,
        String note,
        boolean removed)
        implements Entry {

    /** The same item at another place of its list. */
    public ChecklistItem at(int nextPlace) {
        return new ChecklistItem(
                id,
                checklistId,
                templateItemId,
                fromLetter,
                nextPlace,
                title,
                original,
                copy,
                translation,
                state,
                personId,
                whereItIs,
                expiresOn,
                leadDays,
                note,
                removed);
    }

    /** The same item with other boxes and state. */
    public ChecklistItem with(Box nextOriginal, Box nextCopy, Box nextTranslation, PaperState nextState) {
        return new ChecklistItem(
                id,
                checklistId,
                templateItemId,
                fromLetter,
                place,
                title,
                nextOriginal,
                nextCopy,
                nextTranslation,
                nextState,
                personId,
                whereItIs,
                expiresOn,
                leadDays,
                note,
                removed);
    }

    /** The same item taken off the list, or brought back. */
    public ChecklistItem removed(boolean nextRemoved) {
        return new ChecklistItem(
                id,
                checklistId,
                templateItemId,
                fromLetter,
                place,
                title,
                original,
                copy,
                translation,
                state,
                personId,
                whereItIs,
                expiresOn,
                leadDays,
                note,
                nextRemoved);
    }
}
