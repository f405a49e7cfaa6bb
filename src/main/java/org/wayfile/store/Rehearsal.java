package org.wayfile.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wayfile.service.Edit;
import org.wayfile.service.Records;
import org.wayfile.store.RowJournal.Touched;
import org.wayfile.store.inspection.KnownDefinitions;
import org.wayfile.store.inspection.StoredDefinitions;
import org.wayfile.store.vault.Engine;

/**
 * Makes, closes, opens and reads a database with a few rows of nobody in it, in memory alone, so that the engine and the ways to the
 * rows are ready when the vault is unlocked a moment later. Knows of no vault. One at a time, any thread.
 */
final class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class.getName());

    private Rehearsal() {}

    /** Plays it once with these rows and this way of reading them; empty when it did not come to its end. */
    static synchronized <T> Optional<T> play(List<Edit> rows, Function<Records, T> reading) {
        try {
            try (Connection made = Engine.rehearse(Engine.Way.CREATE)) {
                // Without the library for migrations: a vault that is up to date does not need it either.
                for (String name : MigrationFiles.NAMES) {
                    Engine.execute(made, MigrationFiles.text(name));
                }
                made.commit();
            }
            StoredDefinitions.read(Engine.REHEARSAL, Engine.REHEARSAL.toCharArray())
                    .ifPresent(KnownDefinitions::version);
            try (Connection found = Engine.rehearse(Engine.Way.EXISTING);
                    Handle handle = Jdbi.create(found).open()) {
                SqlRecords records = new SqlRecords(new Unkept(handle));
                records.write(rows);
                return Optional.of(reading.apply(records));
            }
        } catch (IOException | SQLException | RuntimeException e) {
            // Whatever it is comes again, and is told, when a vault is opened.
            LOG.log(Level.FINE, "no rehearsal", e);
            return Optional.empty();
        } finally {
            Engine.forgetRehearsal();
        }
    }

    /** Nothing is committed, so nothing is kept. */
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
