package org.wayfile.domain.interview;

import java.util.UUID;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.reference.Entry;

/**
 * Who comes to an interview.
 *
 * @param note what must be said of it, "comes at 8:00"; may be empty
 */
public record Attendee(UUID id, UUID interviewId, UUID personId, Role role, Coming coming, String note)
        implements Entry {

    /** Whether the person comes. */
    public enum Coming {
        YES,
        NO,
        NOT_SURE
    }
}
