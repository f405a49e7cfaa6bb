package org.wayfile.export.print.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a line may end: the JDK's rules, without two of its habits. Not thread-safe. */
final class LineBreaks {

    private final Map<Locale, BreakIterator> rules = new HashMap<>();

    /** The ends of the pieces that stay together, the last one being the end of the text. */
    List<Integer> of(String text, Locale locale) {
        List<Integer> ends = new ArrayList<>();
        BreakIterator breaks = rules.computeIfAbsent(locale, BreakIterator::getLineInstance);
        breaks.setText(text);
        breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == text.length() || !staysTogether(text, at)) {
                ends.add(at);
            }
        }
        return ends;
    }

    /** The name of a form ("I-485") is not parted after its hyphen; a danda never begins a line. */
    private static boolean staysTogether(String text, int at) {
        char next = text.charAt(at);
        boolean form = at >= 2
                && text.charAt(at - 1) == '-'
                && Character.isUpperCase(text.charAt(at - 2))
                && Character.isDigit(next);
        return form || next == '\u0964' || next == '\u0965';
    }
}
