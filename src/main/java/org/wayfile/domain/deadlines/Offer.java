package org.wayfile.domain.deadlines;

import java.util.List;

/**
 * Where a case may hold an input of a rule. The rule is offered when the first of its offers finds something; nothing is
 * taken over without the person's yes.
 *
 * @param input the input it would fill
 * @param kinds names of event or appointment kinds; any when empty
 * @param forms the forms of cases it looks at; any when empty
 * @param agencies the agencies of cases it looks at; any when empty
 * @param words one of them must stand in the title or the official words; none needed when empty
 * @param within days after which an event is too old to be offered
 */
public record Offer(
        String input,
        From from,
        List<String> kinds,
        List<String> forms,
        List<String> agencies,
        List<String> words,
        When when,
        int within) {

    /** What in a case holds the input. */
    public enum From {
        FILED,
        EVENT,
        CONTACT,
        APPOINTMENT,
        APPOINTMENT_TIME,
        EXPIRY
    }

    /** On which side of today an appointment lies. */
    public enum When {
        ANY,
        PAST,
        AHEAD
    }
}
