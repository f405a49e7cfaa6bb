package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wayfile.store.RowJournal.Touched;
import org.wayfile.store.vault.Engine;

/**
 * Makes, closes, opens and reads a database with nothing in it, in memory alone, so that the engine and the ways to the rows
 * are ready when the vault is unlocked a moment later. Knows of no vault. One at a time, any thread.
 */
final class Rehearsal {

    private Rehearsal() {}

    static synchronized void play() {
        try {
            try (Connection made = Engine.rehearse(Engine.Way.CREATE)) {
                MemoryTables.make(made, Schema.CURRENT);
                made.commit();
            }
            try (Connection found = Engine.rehearse(Engine.Way.EXISTING);
                    Handle handle = Jdbi.create(found).open()) {
                SqlRecords rows = new SqlRecords(new Unkept(handle));
                Tables.KINDS.forEach(rows::all);
                Engine.execute(found, "DROP ALL OBJECTS DELETE FILES");
            }
        } catch (SQLException e) {
            throw Engine.problem(e);
        }
    }

    /** Nothing is written, so nothing is kept. */
    private record Unkept(Handle handle) implements SqlRecords.Durability {

        @Override
        public void commit(Collection<Touched> touched) {}

        @Override
        public void rollback() {}

        @Override
        public RuntimeException problem(Exception cause) {
            return Engine.problem(cause);
        }
    }
}
