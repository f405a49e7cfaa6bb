package org.wayfile.export.ical;

/**
 * The few words of a calendar file, in the person's language. None of them names a person, an agency or a case.
 *
 * @param appointment title of an appointment, "Appointment"
 * @param lastDay title of a deadline, "Last day"
 * @param followUp title of a follow-up, "Ask again"
 * @param localTime text before the time as printed, "Time as printed on the letter:"
 * @param openWayfile where to look, "Open Wayfile to see more."
 */
public record CalendarWords(
        String appointment, String lastDay, String followUp, String localTime, String openWayfile) {}
