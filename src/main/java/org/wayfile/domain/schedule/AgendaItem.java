package org.wayfile.domain.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of Today.
 *
 * @param subjectId the follow-up, deadline, checklist item or appointment it speaks of
 * @param on the day it is due
 * @param time as printed; empty for whole days
 * @param title in the family's words; for an appointment the name of its {@link Appointment.Kind}
 * @param overdue true when {@code on} lies before today
 */
public record AgendaItem(
        Kind kind,
        UUID subjectId,
        @Nullable UUID caseId,
        LocalDate on,
        String time,
        String title,
        String why,
        boolean overdue) {

    /** In the order in which Today shows them. */
    public enum Kind {
        FOLLOW_UP,
        DEADLINE,
        EXPIRY,
        APPOINTMENT
    }
}
