package org.wayfile.ui.finder;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text, for pages that show one below the other. */
final class Sentences {

    /** After a full stop or question mark, before a capital letter; "a.m." and "U.S." end no sentence. */
    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\p{N})”]{2}[.?])\\s+(?=[\\p{Lu}¿“])");

    private static final Pattern NUMBER = Pattern.compile("\\d{3}-\\d{3}-\\d{4}|\\b911\\b|\\b233733\\b");

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text).filter(it -> !it.isBlank()).toList();
    }

    static boolean hasNumberToCall(String sentence) {
        return NUMBER.matcher(sentence).find();
    }
}
