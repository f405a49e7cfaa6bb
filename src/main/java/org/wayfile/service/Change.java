package org.wayfile.service;

import java.util.List;
import org.wayfile.domain.reference.Entry;

/** Something that happened to the vault's content, told to those who show it. */
public sealed interface Change {

    /** One intention was written. */
    record Written(List<Edit> edits) implements Change {}

    /** Entries went to the bin or came back from it. */
    record BinChanged() implements Change {}

    /** The example household was opened or removed, or anything else that makes all screens stale. */
    record Everything() implements Change {}

    /** Whether a screen that shows entries of one of these kinds should read again. */
    default boolean touches(List<Class<? extends Entry>> types) {
        return switch (this) {
            case Written(List<Edit> edits) -> edits.stream().map(Edit::type).anyMatch(types::contains);
            case BinChanged() -> true;
            case Everything() -> true;
        };
    }
}
