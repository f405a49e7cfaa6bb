package org.wayfile.domain.wizard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Provenance;

/**
 * A situation in which people look for the right office, in one language.
 *
 * @param id stable id, "P01" to "P101"
 * @param title the problem in the person's words
 * @param change what is in motion about the matter; null where nothing is
 * @param guide id of the guide of Learn that fits best; empty when there is none
 * @param keywords everyday words and short phrases for it, for searching
 */
public record Problem(
        String id,
        String title,
        Urgency urgency,
        Contact contact,
        Preparation preparation,
        Speech speech,
        Timing timing,
        Lawyer lawyer,
        @Nullable InMotion change,
        String guide,
        List<String> keywords,
        Provenance provenance) {

    /** How soon something must be done. */
    public enum Urgency {
        EMERGENCY,
        DEADLINE,
        ROUTINE
    }

    /**
     * Whom to contact and how, first and later.
     *
     * @param agency id of the agency to contact first
     * @param channel how: "online", "phone", "visit", "mail", "email", "court", "account", "app", "person"
     * @param first what to do there, one to four short sentences
     * @param details numbers, addresses and hours; may be empty
     * @param cannot what that office cannot do in this matter
     * @param then the second choice and the further steps, in order; the first one is the second choice
     * @param thenAgencies ids of the agencies of these steps, in order
     */
    public record Contact(
            String agency,
            String channel,
            String first,
            String details,
            String cannot,
            List<String> then,
            List<String> thenAgencies) {}

    /**
     * What to have at hand.
     *
     * @param numbers kinds of numbers by their content ids, see {@code domain.cases.IdentifierKind}
     * @param papers papers and facts in words
     * @param facts what to find out first, as questions
     * @param forms official form numbers it is usually about; empty when any
     */
    public record Preparation(List<String> numbers, List<String> papers, List<String> facts, List<String> forms) {}

    /**
     * Words for the first contact.
     *
     * @param statement at most sixty seconds read aloud, with {@link CaseWords placeholders}
     * @param ask three questions to ask there
     */
    public record Speech(String statement, List<String> ask) {}

    /**
     * The dates of the matter.
     *
     * @param date the date that matters, in words
     * @param again when it is sensible to ask again, in words
     * @param followUpDays days until a reminder to ask again; 0 where none makes sense
     * @param rules ids of the deadline rules that fit
     */
    public record Timing(String date, String again, int followUpDays, List<String> rules) {}

    /**
     * Whether a lawyer comes first.
     *
     * @param first true when the person should speak to a lawyer before acting alone
     * @param words when and why; empty where a lawyer is not needed
     */
    public record Lawyer(boolean first, String words) {}

    /**
     * A matter under litigation or change.
     *
     * @param was what was true on which day
     * @param check which official address to look at
     */
    public record InMotion(String was, String check) {}

    /** Id of the agency to contact first. */
    public String agency() {
        return contact.agency();
    }
}
