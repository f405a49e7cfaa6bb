package org.wayfile.ui.kit;

import java.util.List;

/**
 * An expected failure: it names the text to show, with arguments safe to write anywhere (never names, numbers or
 * paths of a person).
 */
public final class UserProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    public UserProblem(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    /** The key of the text that says what happened and what to do. */
    public String key() {
        return key;
    }

    /** The text in the chosen language. */
    public String text(Messages messages) {
        return messages.get(key, args.toArray());
    }
}
