package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * The preparation of one appointment of a case. Day, time and place stand in the appointment itself.
 *
 * @param appointmentId the appointment, null until the letter was read
 * @param typeId id of the {@link InterviewType}; empty until the person chose one
 * @param page the page of the preparation that was seen last, from 1
 * @param madeOn the day the preparation began
 */
public record Interview(
        UUID id, UUID caseId, @Nullable UUID appointmentId, String typeId, int page, LocalDate madeOn)
        implements Entry {

    /** The same at another page. */
    public Interview at(int nextPage) {
        return new Interview(id, caseId, appointmentId, typeId, nextPage, madeOn);
    }

    /** The same as another kind. */
    public Interview as(String nextType) {
        return new Interview(id, caseId, appointmentId, nextType, page, madeOn);
    }

    /** The same with its appointment. */
    public Interview on(@Nullable UUID nextAppointment) {
        return new Interview(id, caseId, nextAppointment, typeId, page, madeOn);
    }
}
