package org.wayfile.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.cases.Source;

/**
 * One line of a case's timeline.
 *
 * @param subjectId the event, contact, attachment, deadline or appointment it shows
 * @param time as printed or typed; may be empty
 * @param word a word that tells the kind further: the event kind, the channel or the appointment kind, as enum name
 * @param officialWords the agency's own words; may be empty
 * @param ahead true when it lies after today
 */
public record TimelineLine(
        Kind kind,
        UUID subjectId,
        LocalDate on,
        boolean monthOnly,
        String time,
        String word,
        String title,
        String officialWords,
        String detail,
        Source source,
        boolean ahead,
        List<Correction> corrections) {

    /** What the line shows. */
    public enum Kind {
        EVENT,
        CONTACT,
        PAPER,
        DEADLINE,
        APPOINTMENT
    }
}
