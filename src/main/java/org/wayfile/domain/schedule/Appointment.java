package org.wayfile.domain.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * An appointment as printed on the letter; never converted to another time zone.
 *
 * @param heldOn the day
 * @param atTime the time exactly as printed, "8:15 AM"; may be empty
 * @param office office name
 * @param place address, floor, room
 * @param letter text naming the letter it comes from, "interview notice of November 2"
 * @param cancelled true when the agency or the family cancelled it
 */
public record Appointment(
        UUID id,
        UUID caseId,
        Kind kind,
        LocalDate heldOn,
        String atTime,
        String office,
        String place,
        String letter,
        boolean cancelled)
        implements Entry {

    /** What the appointment is for. */
    public enum Kind {
        INTERVIEW,
        BIOMETRICS,
        HEARING,
        FIELD_OFFICE,
        MEDICAL,
        CONSULATE,
        OTHER
    }
}
