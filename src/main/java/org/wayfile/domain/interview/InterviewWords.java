package org.wayfile.domain.interview;

import java.util.List;
import org.wayfile.domain.reference.Provenance;

/**
 * What people read about a kind of interview, in one language.
 *
 * @param shortName the form or the place that goes with it
 * @param order what happens there, step by step
 * @param length how long it takes; empty when the fact sheet does not say
 * @param review what to read again before the day
 * @param after what comes afterwards
 */
public record InterviewWords(
        String name,
        String shortName,
        String purpose,
        String who,
        List<String> order,
        String length,
        String decides,
        List<String> review,
        List<Note> notes,
        List<String> after) {

    /**
     * A fact that is new or often missed.
     *
     * @param text the fact; for a matter under change, what was true on a named day
     * @param check where to look before relying on it; empty when the matter is settled
     */
    public record Note(String id, String text, String check, Provenance provenance) {}
}
