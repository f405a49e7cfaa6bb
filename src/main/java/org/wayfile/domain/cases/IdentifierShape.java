package org.wayfile.domain.cases;

import java.util.regex.Pattern;

/**
 * The usual look of one kind of number, as a regular expression over upper-case text without spaces. A number fits with
 * its dashes or without them. Any thread.
 */
public record IdentifierShape(Pattern pattern) {

    /** Whether the text, typed with any spaces, dashes and cases, has this look. */
    public boolean fits(String typed) {
        return fitsFolded(IdentifierFolding.of(typed).text());
    }

    /** The same for text that is folded already. */
    boolean fitsFolded(String folded) {
        return pattern.matcher(IdentifierFolding.withoutSpaces(folded)).matches()
                || pattern.matcher(IdentifierFolding.compact(folded)).matches();
    }
}
