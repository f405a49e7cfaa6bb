package org.wayfile.ui.parts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person noted about a call in "Someone is calling me now". It stays in memory until a vault is open: before that
 * nothing may be written to the disk.
 *
 * @param fields texts of the contact form, by the names of its draft
 */
public record CallAttempt(Map<String, String> fields) {

    private static final String SAID = "said";

    /** This attempt and a later one as one contact: the later one's fields, and what was said in both. */
    public CallAttempt and(CallAttempt later) {
        Map<String, String> both = new LinkedHashMap<>(fields);
        both.putAll(later.fields());
        both.put(SAID, (said() + "\n\n" + later.said()).strip());
        return new CallAttempt(both);
    }

    private String said() {
        return fields.getOrDefault(SAID, "");
    }

    /** The content of the contact form's draft. */
    public String draft() {
        return DraftKeeper.content(fields);
    }
}
