package org.wayfile.domain.interview.civics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares a typed answer with the accepted ones. Articles, case, accents, punctuation, word order, number words and
 * small spelling mistakes do not matter; words in parentheses may be left out, as the official list says. It is a help
 * for practice: on the day the officer decides.
 */
public final class AnswerCheck {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]|\\band\\b|\\by\\b|\\be\\b");

    private AnswerCheck() {}

    /** What the comparison found. */
    public enum Verdict {
        /** As many accepted answers as the question wants. */
        RIGHT,
        /** An accepted answer stands in the words, beside other words. */
        WITH_MORE,
        /** Some accepted answers, but fewer than the question wants. */
        TOO_FEW,
        /** No accepted answer was found. */
        NOT_FOUND
    }

    /**
     * What was found.
     *
     * @param found the accepted answers that were found, as the list prints them
     * @param spelling true when a word had to be read with a spelling mistake
     */
    public record Result(Verdict verdict, List<String> found, boolean spelling) {}

    /**
     * Compares.
     *
     * @param accepted every accepted answer
     * @param need how many different ones the question wants
     */
    public static Result check(String typed, List<String> accepted, int need) {
        if (need <= 1) {
            return one(typed, accepted);
        }
        Set<String> found = new LinkedHashSet<>();
        boolean spelling = false;
        for (String part : BETWEEN.split(typed)) {
            Result result = one(part, remaining(accepted, found));
            if (result.verdict() == Verdict.RIGHT) {
                found.addAll(result.found());
                spelling |= result.spelling();
            }
        }
        found.addAll(inside(typed, remaining(accepted, found)));
        List<String> all = List.copyOf(found);
        Verdict verdict =
                all.size() >= need ? Verdict.RIGHT : all.isEmpty() ? Verdict.NOT_FOUND : Verdict.TOO_FEW;
        return new Result(verdict, all, spelling);
    }

    private static List<String> remaining(List<String> accepted, Set<String> found) {
        return accepted.stream().filter(it -> !found.contains(it)).toList();
    }

    /** Answers that stand word for word in a text without commas: "Virginia Maryland Georgia". */
    private static List<String> inside(String typed, List<String> accepted) {
        List<String> words = PlainWords.content(typed);
        return accepted.stream()
                .filter(it -> {
                    List<String> wanted = required(it);
                    return !wanted.isEmpty() && java.util.Collections.indexOfSubList(words, wanted) >= 0;
                })
                .toList();
    }

    private static Result one(String typed, List<String> accepted) {
        List<String> words = PlainWords.content(typed);
        Result best = new Result(Verdict.NOT_FOUND, List.of(), false);
        for (String answer : accepted) {
            for (String variant : variants(answer)) {
                Match match = match(words, variant);
                if (match != null && match.extra() == 0 && (best.verdict() != Verdict.RIGHT || best.spelling())) {
                    best = new Result(Verdict.RIGHT, List.of(answer), match.spelling());
                } else if (match != null && best.verdict() == Verdict.NOT_FOUND) {
                    best = new Result(Verdict.WITH_MORE, List.of(answer), match.spelling());
                }
            }
        }
        return best;
    }

    private record Match(int extra, boolean spelling) {}

    private static @org.jspecify.annotations.Nullable Match match(List<String> typed, String answer) {
        List<String> left = new ArrayList<>(typed);
        boolean spelling = false;
        List<String> wanted = required(answer);
        if (wanted.isEmpty()) {
            return null;
        }
        for (String word : wanted) {
            int at = find(left, word);
            if (at < 0) {
                return null;
            }
            spelling |= !left.get(at).equals(word);
            left.remove(at);
        }
        for (String word : optional(answer)) {
            int at = find(left, word);
            if (at >= 0) {
                left.remove(at);
            }
        }
        return new Match(left.size(), spelling);
    }

    /** The index of a word, exactly or with a small mistake; -1 when it is not there. */
    private static int find(List<String> words, String wanted) {
        int exact = words.indexOf(wanted);
        for (int i = 0; exact < 0 && i < words.size(); i++) {
            if (Spelling.near(words.get(i), wanted)) {
                return i;
            }
        }
        return exact;
    }

    /** "Antietam/Sharpsburg" is either name, and the other one may stand beside it. */
    private static List<String> variants(String answer) {
        return answer.contains("/")
                ? List.of(answer.replaceAll("(\\S+)/(\\S+)", "$1 ($2)"), answer.replaceAll("(\\S+)/(\\S+)", "$2 ($1)"))
                : List.of(answer);
    }

    private static List<String> required(String answer) {
        return PlainWords.content(PARENTHESES.matcher(answer).replaceAll(" "));
    }

    private static List<String> optional(String answer) {
        return PARENTHESES
                .matcher(answer)
                .results()
                .flatMap(it -> PlainWords.content(it.group(1)).stream())
                .toList();
    }
}
