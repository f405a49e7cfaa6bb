package org.wayfile.service;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * One entry before and after a change. A null {@code before} is a new entry, a null {@code after} a removed one. The
 * list of the edits of one intention is its own undo: the same edits reversed.
 */
public record Edit(@Nullable Entry before, @Nullable Entry after) {

    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an edit changes something");
        }
    }

    public static Edit added(Entry entry) {
        return new Edit(null, entry);
    }

    public static Edit changed(Entry before, Entry after) {
        return new Edit(before, after);
    }

    public static Edit removed(Entry entry) {
        return new Edit(entry, null);
    }

    /** The edit that takes this one back. */
    public Edit reversed() {
        return new Edit(after, before);
    }

    /** The kind of entry concerned. */
    public Class<? extends Entry> type() {
        return entry().getClass();
    }

    /** The id of the entry concerned. */
    public UUID id() {
        return entry().id();
    }

    private Entry entry() {
        return after != null ? after : Objects.requireNonNull(before);
    }
}
