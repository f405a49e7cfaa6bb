package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.service.Edit;
import org.wayfile.store.RowJournal.Touched;
import org.wayfile.store.vault.Engine;

/**
 * Makes, closes, opens and reads a database with one row of nobody in it, in memory alone, so that the engine and the ways to the rows
 * are ready when the vault is unlocked a moment later. Knows of no vault. One at a time, any thread.
 */
final class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class.getName());

    /** One row, so that reading one is rehearsed too. */
    private static final FollowUp EXAMPLE =
            new FollowUp(new UUID(0, 0), null, null, "", "", LocalDate.EPOCH, false, null);

    private Rehearsal() {}

    /** Plays it once; whether it came to its end. */
    static synchronized boolean play() {
        try {
            try (Connection made = Engine.rehearse(Engine.Way.CREATE)) {
                MemoryTables.make(made, Schema.CURRENT);
                made.commit();
            }
            try (Connection found = Engine.rehearse(Engine.Way.EXISTING);
                    Handle handle = Jdbi.create(found).open()) {
                SqlRecords rows = new SqlRecords(new Unkept(handle));
                rows.write(List.of(Edit.added(EXAMPLE)));
                Tables.KINDS.forEach(rows::all);
                Engine.execute(found, "DROP ALL OBJECTS DELETE FILES");
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            // Whatever it is comes again, and is told, when a vault is opened.
            LOG.log(Level.FINE, "no rehearsal", e);
            return false;
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
