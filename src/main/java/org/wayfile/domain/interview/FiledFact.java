package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * A fact of the forms that were sent, beside what is true today. The program lists differences; it never says which
 * is right.
 *
 * @param label what it is in the family's words, "Home address", "Question 23: arrests"
 * @param onForm as it stands in the form; always empty for a yes or no question, whose answer is not kept
 * @param today as it is today; empty while nothing changed
 * @param proof the paper that shows the change; may be empty
 * @param fromOn since when it is so, null when not known
 * @param untilOn until when it was so, null when it is so today
 */
public record FiledFact(
        UUID id,
        UUID caseId,
        Kind kind,
        String label,
        String onForm,
        String today,
        Verdict verdict,
        String proof,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Entry {

    /** What sort of fact. */
    public enum Kind {
        ADDRESS,
        JOB,
        FAMILY,
        NAME,
        YES_NO,
        OTHER
    }

    /** What the person said of it. */
    public enum Verdict {
        NOT_READ,
        STILL_TRUE,
        CHANGED,
        ASK_LAWYER
    }

    /** The same after the person looked at it. */
    public FiledFact said(Verdict next, String nextToday, String nextProof) {
        return new FiledFact(id, caseId, kind, label, onForm, nextToday, next, nextProof, fromOn, untilOn);
    }
}
