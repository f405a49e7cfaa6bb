package org.wayfile.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wayfile.store.journal.Head;
import org.wayfile.store.journal.JournalReader;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;
import tools.jackson.databind.JsonNode;

/** Reads a journal transaction by transaction; the rest of one that was not finished is left out. */
final class Replay {

    /** Takes what a journal holds, in order. */
    interface Target {

        /** The version of the schema of all rows; comes first. */
        void schema(int version) throws SQLException;

        /** A row of the beginning; no row comes twice. */
        void row(RowChange row) throws SQLException;

        /** The changes of one transaction. */
        void transaction(List<RowChange> changes) throws SQLException;
    }

    /**
     * What a reading found.
     *
     * @param head the end of the last whole transaction
     * @param began the end of the beginning
     * @param whole false when bytes follow that belong to no whole transaction
     */
    record Read(Head head, Head began, boolean whole) {}

    private final Target target;
    private final List<RowChange> unfinished = new ArrayList<>();
    private Head head = new Head(new UUID(0, 0), 0, new byte[16], 0);
    private Head began = head;
    private boolean schemaSeen;
    private boolean begun;

    private Replay(Target target) {
        this.target = target;
    }

    /**
     * Reads the journal of a vault.
     *
     * @throws IOException when it cannot be read, or does not reach beyond its beginning
     */
    static Read read(VaultFolder folder, VaultKeys keys, Target target) throws IOException {
        Replay replay = new Replay(target);
        JournalReader.Read read = JournalReader.read(folder, keys, replay::record);
        if (!replay.begun) {
            throw new IOException("the beginning of the journal is not whole");
        }
        return new Read(replay.head, replay.began, read.whole() && read.head().equals(replay.head));
    }

    private void record(Head end, String text) throws IOException {
        try {
            record(end, RowTexts.parse(text));
        } catch (SQLException e) {
            throw new IOException("journal record " + end.sequence(), e);
        }
    }

    private void record(Head end, JsonNode record) throws SQLException {
        if (!schemaSeen) {
            target.schema(record.path("schema").asInt(0));
            schemaSeen = true;
            return;
        }
        boolean more = record.path("more").asBoolean(false);
        if (!begun) {
            for (RowChange row : RowTexts.changes(record)) {
                target.row(row);
            }
            begun = !more;
            began = end;
            head = end;
            return;
        }
        unfinished.addAll(RowTexts.changes(record));
        if (!more) {
            target.transaction(List.copyOf(unfinished));
            unfinished.clear();
            head = end;
        }
    }
}
