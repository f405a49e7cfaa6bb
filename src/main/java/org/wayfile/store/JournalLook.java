package org.wayfile.store;

import java.util.List;
import java.util.function.IntConsumer;

/** Reads a journal for its end and its version alone. */
record JournalLook(IntConsumer version) implements Replay.Target {

    @Override
    public void schema(int found) {
        version.accept(found);
    }

    @Override
    public void row(RowChange row) {}

    @Override
    public void transaction(List<RowChange> changes) {}
}
