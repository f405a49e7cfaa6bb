package org.wayfile.domain.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * A number printed on somebody's papers. It belongs to a person (an A-Number) or to a case (a receipt number); exactly
 * one of the two ids is set.
 *
 * @param asTyped the number as the person typed it, zeros and dashes kept
 */
public record KeptNumber(
        UUID id, @Nullable UUID personId, @Nullable UUID caseId, IdentifierKind kind, String asTyped)
        implements Entry {

    /** The number with its rules of showing, masking and comparing. */
    public Identifier identifier() {
        return new Identifier(kind, asTyped);
    }

    /** Never the number itself: entries end up in logs. */
    @Override
    public String toString() {
        return "KeptNumber[" + id + ", " + kind + "]";
    }
}
