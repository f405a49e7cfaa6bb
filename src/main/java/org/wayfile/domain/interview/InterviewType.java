package org.wayfile.domain.interview;

import java.util.List;
import java.util.Optional;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.reference.Provenance;

/**
 * A kind of interview, in one language. Court hearings, fingerprint appointments and arrivals at a port of entry are
 * kinds too, although nobody is interviewed there in the strict sense.
 *
 * @param id stable id, "naturalization"
 * @param settles which case and letter point to this kind
 * @param traits what the kind needs beyond the ordinary
 * @param checklists template ids of the lists of papers that fit; the first is the usual one, empty when there is none
 * @param stops ids of the stop signs that concern this kind
 * @param topics the questions that people are often asked, by topic
 */
public record InterviewType(
        String id,
        Settles settles,
        Traits traits,
        List<String> checklists,
        List<Comer> comes,
        List<String> stops,
        SharedRules rules,
        InterviewWords words,
        List<Topic> topics,
        Provenance provenance) {

    /**
     * What points to this kind.
     *
     * @param kinds kinds of appointment as letters name them: "interview", "consulate", "hearing", "biometrics", "other"
     * @param agency id of the agency
     * @param forms official forms; empty when no form settles it
     * @param roles roles in the case that point to it; empty when none does
     */
    public record Settles(List<String> kinds, String agency, List<String> forms, List<Role> roles) {}

    /**
     * What sets a kind apart.
     *
     * @param couple both spouses may be asked
     * @param civics the civics test is part of it
     * @param trips days outside the country count
     * @param story a story is told that must never stand on a paper to carry
     * @param a4 the sheet is printed on A4, as embassies use it
     * @param wordForms the forms whose yes and no words it asks
     */
    public record Traits(
            boolean couple, boolean civics, boolean trips, boolean story, boolean a4, List<String> wordForms) {}

    /** Who comes. */
    public record Comer(Role role, Need need) {}

    /** How strongly a person is expected. */
    public enum Need {
        MUST,
        USUAL,
        MAY,
        IF
    }

    /** The questions about one matter. */
    public record Topic(String id, String title, List<Question> questions) {}

    /**
     * One question of practice. Wording is ours; officers choose their own words.
     *
     * @param id stable within the kind, "q7"
     * @param text the question in general words
     * @param mine the question with places for the person's own facts, "{address}"; empty when there is none
     * @param hint a word of caution beside it; mostly empty
     */
    public record Question(String id, String text, String mine, String hint) {}

    /** All questions in order. */
    public List<Question> questions() {
        return topics.stream().flatMap(it -> it.questions().stream()).toList();
    }

    /** The question with that id, empty when this kind no longer has it. */
    public Optional<Question> question(String questionId) {
        return questions().stream().filter(it -> it.id().equals(questionId)).findFirst();
    }

    /** The name under which a question's marks are kept, "naturalization/q7". */
    public String key(Question question) {
        return id + "/" + question.id();
    }
}
