package org.wayfile.domain.interview;

import java.util.List;
import org.wayfile.domain.reference.Provenance;

/**
 * The rules that a kind of interview shares with others, in one language.
 *
 * @param interpreter who may interpret there
 * @param accommodation help because of a disability
 * @param reschedule how the day is moved
 * @param day the day itself
 * @param after how and when to ask afterwards
 */
public record SharedRules(
        Interpreter interpreter, Accommodation accommodation, Reschedule reschedule, Day day, After after) {

    /**
     * Who may interpret.
     *
     * @param form the form that interpreter and person sign, "G-1256"; empty when there is none
     * @param who the conditions, one each
     * @param paper what is signed and brought
     * @param ask how to ask for help with language
     */
    public record Interpreter(
            String id,
            String form,
            String rule,
            List<String> who,
            String paper,
            String ask,
            Provenance provenance) {}

    /** Help because of a disability. */
    public record Accommodation(String what, String how, Provenance provenance) {}

    /**
     * How the day is moved.
     *
     * @param missed what to do when the day was missed
     * @param rules ids of the date rules that go with it
     */
    public record Reschedule(String rule, String how, String missed, List<String> rules, Provenance provenance) {}

    /**
     * The day itself.
     *
     * @param early minutes before the printed time that are proposed for arriving; 0 for the printed time itself
     * @param tips what helps on the day, one each
     */
    public record Day(String arrive, int early, List<String> tips, Provenance provenance) {}

    /** How and when to ask afterwards. */
    public record After(String ask, String when, Provenance provenance) {}
}
