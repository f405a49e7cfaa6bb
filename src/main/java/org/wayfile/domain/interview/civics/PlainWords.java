package org.wayfile.domain.interview.civics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Text as plain words: lower case, no accents, no punctuation, numbers in figures. English and Spanish. */
public final class PlainWords {

    /** Words that carry no meaning of their own in a short answer. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "by", "at", "it", "its", "is", "are", "was",
            "were", "be", "they", "he", "she", "that", "because", "there", "el", "la", "los", "las", "lo", "un", "una",
            "de", "del", "al", "en", "y", "o", "por", "para", "es", "son", "que", "porque", "hay");

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19),
            Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50),
            Map.entry("dos", 2), Map.entry("tres", 3), Map.entry("cuatro", 4), Map.entry("cinco", 5),
            Map.entry("seis", 6), Map.entry("siete", 7), Map.entry("ocho", 8), Map.entry("nueve", 9),
            Map.entry("diez", 10), Map.entry("dieciocho", 18), Map.entry("veinte", 20), Map.entry("veintiseis", 26),
            Map.entry("veintisiete", 27), Map.entry("treinta", 30), Map.entry("cuarenta", 40),
            Map.entry("cincuenta", 50), Map.entry("cien", 100), Map.entry("cuatrocientos", 400));

    private PlainWords() {}

    /** All words in order. */
    public static List<String> of(String text) {
        String bare = Normalizer.normalize(text.replace("U.S.", "US").replace("EE. UU.", "EEUU"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]s\\b", "s")
                .replaceAll("(\\d)(st|nd|rd|th)\\b", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return bare.isEmpty() ? List.of() : numbers(List.of(bare.split(" ")));
    }

    /** The words that carry meaning, in order. */
    public static List<String> content(String text) {
        return of(text).stream().filter(it -> !SMALL.contains(it)).toList();
    }

    /** Number words that stand together become one number in figures: "four hundred thirty five" is "435". */
    private static List<String> numbers(List<String> words) {
        List<String> out = new ArrayList<>();
        int value = -1;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Integer unit = UNITS.get(word);
            if (unit != null) {
                value = Math.max(value, 0) + unit;
            } else if (value >= 0 && word.equals("hundred")) {
                value *= 100;
            } else if (!joins(value, words, i)) {
                flush(value, out);
                value = -1;
                out.add(word);
            }
        }
        flush(value, out);
        return List.copyOf(out);
    }

    /** Whether the word is the "y" of "treinta y cinco" or the "and" of "four hundred and thirty". */
    private static boolean joins(int value, List<String> words, int at) {
        boolean link = value >= 20 && words.get(at).equals("y") || value >= 100 && words.get(at).equals("and");
        return link && at + 1 < words.size() && UNITS.containsKey(words.get(at + 1));
    }

    private static void flush(int value, List<String> out) {
        if (value >= 0) {
            out.add(Integer.toString(value));
        }
    }
}
