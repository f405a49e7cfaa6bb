package org.wayfile.domain.interview.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wayfile.domain.interview.civics.PlainWords;

/** Lays the memories of two people side by side and keeps only what differs. It never says who is right. */
public final class Memories {

    private Memories() {}

    /** A question that two people remember differently. */
    public record Difference(String question, String first, String second) {}

    /**
     * The differences, in the order of the questions. Case, accents, punctuation and small words make none; a question
     * that one of them skipped is none either.
     */
    public static List<Difference> differences(
            List<String> questions, List<CoupleAnswer> first, List<CoupleAnswer> second) {
        Map<String, String> a = byQuestion(first);
        Map<String, String> b = byQuestion(second);
        List<Difference> found = new ArrayList<>();
        for (String question : questions) {
            if (a.containsKey(question)
                    && b.containsKey(question)
                    && !same(a.getOrDefault(question, ""), b.getOrDefault(question, ""))) {
                found.add(new Difference(
                        question, a.getOrDefault(question, ""), b.getOrDefault(question, "")));
            }
        }
        return found;
    }

    private static Map<String, String> byQuestion(List<CoupleAnswer> answers) {
        Map<String, String> map = new LinkedHashMap<>();
        answers.forEach(it -> map.put(it.question(), it.answer()));
        return map;
    }

    private static boolean same(String a, String b) {
        List<String> first = new ArrayList<>(PlainWords.content(a));
        List<String> second = new ArrayList<>(PlainWords.content(b));
        first.sort(null);
        second.sort(null);
        return first.equals(second);
    }
}
