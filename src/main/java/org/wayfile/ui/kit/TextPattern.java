package org.wayfile.ui.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts numbered arguments into a text. Unlike MessageFormat it leaves apostrophes and digits as they are. */
final class TextPattern {

    static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private TextPattern() {}

    /** A place without an argument stays visible; null counts as nothing. */
    static String fill(String pattern, @Nullable Object... args) {
        if (args.length == 0) {
            return pattern;
        }
        return PLACE.matcher(pattern).replaceAll(place -> {
            int index = place.group(1).charAt(0) - '0';
            Object value = index < args.length ? args[index] : place.group();
            return Matcher.quoteReplacement(value == null ? "" : value.toString());
        });
    }
}
