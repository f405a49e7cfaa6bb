package org.wayfile.domain.cases;

import java.util.List;
import java.util.Optional;
import org.wayfile.domain.cases.Recognition.Question;
import org.wayfile.domain.cases.Recognition.Reason;

/**
 * What one piece of text can be, before it is tied to what was typed.
 *
 * @param options possible kinds, the most probable first
 */
record IdentifierVerdict(List<Option> options, Optional<Question> question) {

    static final IdentifierVerdict NONE = new IdentifierVerdict(List.of(), Optional.empty());

    IdentifierVerdict {
        options = List.copyOf(options);
    }

    record Option(IdentifierKind kind, Reason reason) {}

    static IdentifierVerdict certain(IdentifierKind kind, Reason reason) {
        return new IdentifierVerdict(List.of(new Option(kind, reason)), Optional.empty());
    }

    static IdentifierVerdict ask(Question question, Option... options) {
        return new IdentifierVerdict(List.of(options), Optional.of(question));
    }

    static Option option(IdentifierKind kind, Reason reason) {
        return new Option(kind, reason);
    }

    boolean isNone() {
        return options.isEmpty();
    }

    IdentifierVerdict asking(Question other) {
        return new IdentifierVerdict(options, Optional.of(other));
    }
}
