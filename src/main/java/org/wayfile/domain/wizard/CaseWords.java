package org.wayfile.domain.wizard;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a case puts into the blanks of a prepared statement. Each value is in words; an empty one leaves a blank to fill
 * by hand.
 *
 * @param name the person's full name
 * @param form "Form I-485"
 * @param receipt the receipt number as it may be shown
 * @param filed the day of filing in words
 * @param office the office that has the case
 * @param days days since filing
 */
public record CaseWords(String name, String form, String receipt, String filed, String office, String days) {

    /** A blank to fill by hand. */
    public static final String BLANK = "___";

    /** The name alone: for a statement about another form than that of the case. */
    public CaseWords nameOnly() {
        return new CaseWords(name, "", "", "", "", "");
    }

    /** Without a case everything stays blank. */
    public static final CaseWords NONE = new CaseWords("", "", "", "", "", "");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** The statement with its placeholders filled; what is not known is a blank. */
    public String fill(String statement) {
        Map<String, String> values = Map.of(
                "name", name, "form", form, "receipt", receipt, "filed", filed, "office", office, "days", days);
        return PLACE.matcher(statement).replaceAll(it -> {
            String value = values.get(it.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no placeholder " + it.group());
            }
            return Matcher.quoteReplacement(value.isBlank() ? BLANK : value);
        });
    }
}
