package org.wayfile.domain.interview.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wayfile.domain.interview.InterviewType;

/**
 * The practice questions of a kind of interview, in English with the person's language beside, built with the person's
 * own facts where the question names them and the facts are known. It holds no answers.
 */
public final class QuestionBank {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private QuestionBank() {}

    /**
     * One question as it is practised.
     *
     * @param key the key of its marks, "naturalization/q7"
     * @param topic the topic in the person's language
     * @param english as an officer may ask it
     * @param beside its meaning in the person's language; equal to {@code english} for English
     * @param own true when it names facts of the person
     * @param hint a word of caution in the person's language; may be empty
     */
    public record Asked(
            String key, String topicId, String topic, String english, String beside, boolean own, String hint) {}

    /**
     * All questions in order.
     *
     * @param english the kind in English
     * @param beside the same kind in the person's language
     * @param facts the person's facts by name, "address", "employer", as the English question names them
     * @param factsBeside the same facts in the person's language, for dates
     */
    public static List<Asked> questions(
            InterviewType english,
            InterviewType beside,
            Map<String, String> facts,
            Map<String, String> factsBeside) {
        List<Asked> all = new ArrayList<>();
        for (InterviewType.Topic topic : beside.topics()) {
            for (InterviewType.Question its : topic.questions()) {
                InterviewType.Question said = english.question(its.id()).orElse(its);
                boolean own = known(said.mine(), facts) && known(its.mine(), factsBeside);
                all.add(new Asked(
                        beside.key(its),
                        topic.id(),
                        topic.title(),
                        own ? fill(said.mine(), facts) : said.text(),
                        own ? fill(its.mine(), factsBeside) : its.text(),
                        own,
                        its.hint()));
            }
        }
        return List.copyOf(all);
    }

    private static boolean known(String pattern, Map<String, String> facts) {
        return !pattern.isEmpty()
                && PLACE.matcher(pattern)
                        .results()
                        .allMatch(it -> !facts.getOrDefault(it.group(1), "").isBlank());
    }

    private static String fill(String pattern, Map<String, String> facts) {
        return PLACE.matcher(pattern)
                .replaceAll(it -> Matcher.quoteReplacement(facts.getOrDefault(it.group(1), "")));
    }
}
