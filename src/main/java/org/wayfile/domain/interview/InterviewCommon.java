package org.wayfile.domain.interview;

import java.util.List;
import java.util.Optional;
import org.wayfile.domain.reference.Provenance;

/**
 * What holds for every interview, in one language.
 *
 * @param honest the rules of honest answers
 * @param lawyerHow how to find a lawyer or accredited representative
 * @param notLocked that nothing is locked by a stop sign
 */
public record InterviewCommon(
        List<Told> honest,
        List<Told> reviews,
        List<StopSign> stops,
        List<Told> phrases,
        List<YesNoWord> words,
        String lawyerHow,
        String notLocked,
        Provenance lawyerSource) {

    /** A sentence with its id. */
    public record Told(String id, String text) {}

    /**
     * A matter about which people speak to a lawyer before an interview.
     *
     * @param ask the matter as a question to oneself; the answer is nobody's business but the person's
     */
    public record StopSign(String id, String ask, String why, Provenance provenance) {}

    /**
     * A word of the yes and no questions in plain words; never advice on the answer.
     *
     * @param forms official forms that use it
     */
    public record YesNoWord(String id, String term, String meaning, List<String> forms, Provenance provenance) {}

    /** The stop sign with that id. */
    public Optional<StopSign> stop(String id) {
        return stops.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The words that any of these forms uses. */
    public List<YesNoWord> wordsOf(List<String> forms) {
        return words.stream()
                .filter(it -> it.forms().stream().anyMatch(forms::contains))
                .toList();
    }
}
