package org.wayfile.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes intentions and remembers those of this session, so that each can be undone and done again. Vault thread only.
 */
public final class History {

    private static final int DEPTH = 200;

    private final Records records;
    private final Changes changes;
    private final Deque<Intention> done = new ArrayDeque<>();
    private final Deque<Intention> undone = new ArrayDeque<>();

    public History(Records records, Changes changes) {
        this.records = records;
        this.changes = changes;
    }

    private record Intention(String name, List<Edit> edits) {}

    /**
     * Writes one intention durably and tells everybody.
     *
     * @param name key of the words that undo shows for it, "case.saved"
     */
    public void write(String name, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        apply(edits);
        done.push(new Intention(name, edits));
        undone.clear();
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    /** Writes something that undo must not take back: a draft, an append-only log entry. */
    public void writeForGood(List<Edit> edits) {
        apply(edits);
    }

    /** Takes the last intention back; gives its name, or empty when there is none. */
    public Optional<String> undo() {
        return step(done, undone, true);
    }

    /** Does the last undone intention again; gives its name, or empty when there is none. */
    public Optional<String> redo() {
        return step(undone, done, false);
    }

    /** Forgets what could be undone: the rows may have changed in another way. */
    public void forget() {
        done.clear();
        undone.clear();
    }

    private Optional<String> step(Deque<Intention> from, Deque<Intention> to, boolean backwards) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Intention intention = from.peek();
        List<Edit> edits = intention.edits();
        apply(backwards ? edits.reversed().stream().map(Edit::reversed).toList() : edits);
        to.push(from.pop());
        return Optional.of(intention.name());
    }

    private void apply(List<Edit> edits) {
        records.write(edits);
        changes.tell(new Change.Written(edits));
    }
}
