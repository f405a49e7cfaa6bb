package org.wayfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.RowJournal.Touched;
import org.wayfile.store.journal.Head;
import org.wayfile.store.journal.Journal;
import org.wayfile.store.seal.Seal;
import org.wayfile.store.seal.SealFile;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.store.vault.DurableFiles;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.VaultFolder;

/** A vault with its database and journal open. Vault thread only. */
final class OpenVault implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OpenVault.class.getName());
    private static final long SMALL_BYTES = 4L << 20;
    private static final long SMALL_JOURNAL_BYTES = 1L << 20;
    private static final int GROWTH = 4;

    private final UnlockedVault vault;
    private Connection connection;
    private Handle handle;
    private boolean dead;
    private final Witness witness;
    private @Nullable Seal seal;
    private final long bytesAtOpening;
    private @Nullable Journal journal;
    private long journalBegan;
    private boolean ended;

    private OpenVault(UnlockedVault vault, Connection connection, Witness witness, @Nullable Seal seal)
            throws IOException {
        this.vault = vault;
        this.connection = connection;
        this.handle = Jdbi.create(connection).open();
        this.witness = witness;
        this.seal = seal;
        this.bytesAtOpening = Files.size(vault.folder().databaseFile());
    }

    /** A vault that is only looked at: nothing in its folder changes. */
    static OpenVault looking(UnlockedVault vault, Connection connection) throws IOException {
        return new OpenVault(vault, connection, Witness.none(), null);
    }

    /** A vault that goes on with its journal. The note that it is open is on the disk already. */
    static OpenVault goingOn(
            UnlockedVault vault, Connection connection, Witness witness, Seal seal, Head head, long began)
            throws IOException {
        OpenVault open = new OpenVault(vault, connection, witness, seal);
        open.journal = Journal.goOn(vault.folder(), vault.keys(), head);
        open.journalBegan = began;
        open.see();
        return open;
    }

    /** A vault whose journal begins now with the rows of its database. */
    static OpenVault beginning(
            UnlockedVault vault, Connection connection, Witness witness, Optional<Seal> before, long after)
            throws IOException, SQLException {
        OpenVault open = new OpenVault(vault, connection, witness, null);
        open.begin(after);
        Seal note = Seal.open(open.journal().head(), open.journalBegan, before);
        SealFile.write(vault.folder(), vault.keys(), note);
        open.seal = note;
        open.see();
        return open;
    }

    UnlockedVault vault() {
        return vault;
    }

    /** The one connection; auto-commit is off. */
    Connection connection() {
        if (dead) {
            revive();
        }
        return connection;
    }

    /** The way to the rows. An engine that ended by itself (a full disk does that) is begun anew from the journal. */
    Handle handle() {
        if (dead) {
            revive();
        }
        return handle;
    }

    private void revive() {
        try {
            Engine.abandon(connection);
            Rebuilding.run(vault.folder(), vault.keys(), false);
            connection = Engine.open(
                    vault.folder(), vault.folder().databaseFile(), vault.keys(), Engine.Way.EXISTING);
            handle = Jdbi.create(connection).open();
            dead = false;
        } catch (IOException | SQLException e) {
            throw Engine.problem(e);
        }
    }

    /** Takes the running transaction back; an engine that ended has none. */
    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            dead = true;
        }
    }

    /** Whether nothing can be written. */
    boolean isLooking() {
        return journal == null;
    }

    private Journal journal() {
        if (journal == null) {
            throw new VaultProblem(Kind.READ_ONLY);
        }
        return journal;
    }

    /**
     * Keeps the running transaction. The journal has it on the disk first; then the database commits and is flushed
     * too, so that the journal is needed only when the engine fails.
     *
     * @param touched the rows it changed
     */
    void commit(Collection<Touched> touched) throws SQLException {
        if (touched.isEmpty() || journal == null) {
            connection.rollback();
            if (!touched.isEmpty()) {
                throw new VaultProblem(Kind.READ_ONLY);
            }
            return;
        }
        List<String> texts = RowJournal.texts(connection, touched);
        Mark.set(connection, journal.head().sequence() + texts.size());
        try {
            journal.append(texts);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
        try {
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            journal.takeBack();
            dead = true;
            throw e;
        }
        sync();
    }

    /** The journal has the transaction durably; an engine that cannot flush is found out at the next opening. */
    private void sync() {
        try {
            Engine.sync(connection);
        } catch (SQLException e) {
            dead = true;
            LOG.log(Level.FINE, "not flushed", e);
        }
    }

    /**
     * Begins the journal anew with the rows as they are now: after a migration, after a verified backup, and when it has
     * grown.
     */
    void restartJournal() {
        try {
            Journal old = journal();
            old.close();
            begin(old.head().sequence());
        } catch (IOException | SQLException e) {
            throw Engine.problem(e);
        }
    }

    private void begin(long after) throws IOException, SQLException {
        Journal next = Journal.begin(
                vault.folder(), vault.keys(), after, texts -> RowJournal.begin(connection, texts));
        journal = next;
        journalBegan = next.head().bytes();
        Mark.set(connection, next.head().sequence());
        connection.commit();
        Engine.sync(connection);
    }

    private void see() {
        witness.see(vault.keys().vaultId(), vault.folder().root(), journal().head().sequence());
    }

    /** Something to do with a database; it may fail. */
    @FunctionalInterface
    interface Alteration {
        void alter(Connection connection) throws SQLException;
    }

    /**
     * Alters a copy of the database file and then puts the copy in its place in one step. When the alteration fails, or
     * the power goes, the file holds what it held. Afterwards the journal has to begin anew.
     */
    void alterCopy(Alteration alteration) throws SQLException, IOException {
        VaultFolder folder = vault.folder();
        Path copy = folder.rebuiltFile();
        Engine.shutDown(connection, false);
        try {
            Files.copy(folder.databaseFile(), copy, StandardCopyOption.REPLACE_EXISTING);
            Connection altered = Engine.open(folder, copy, vault.keys(), Engine.Way.EXISTING);
            try {
                alteration.alter(altered);
                altered.setAutoCommit(false);
                altered.commit();
            } catch (SQLException | RuntimeException e) {
                Engine.abandon(altered);
                throw e;
            }
            Engine.shutDown(altered, true);
            VaultFolder.ownerOnly(copy, "rw-------");
            DurableFiles.flush(copy);
            folder.files().move(copy, folder.databaseFile());
        } finally {
            folder.files().delete(copy);
            connection = Engine.open(folder, folder.databaseFile(), vault.keys(), Engine.Way.EXISTING);
            handle = Jdbi.create(connection).open();
        }
    }

    /** What a failed statement means for the person. */
    VaultProblem problem(Exception failure) {
        dead = dead || journal != null && Engine.endedIn(failure);
        return Engine.problem(failure);
    }

    /**
     * Ends the engine, gives unused space back when the file has doubled, seals, wipes the keys and drops the lock. When
     * the disk fails on the way, the vault stays marked as open and is checked at the next opening.
     */
    @Override
    public void close() {
        if (ended) {
            return;
        }
        ended = true;
        try (vault) {
            if (journal == null) {
                Engine.abandon(connection);
            } else if (dead) {
                Engine.abandon(connection);
                journal.close();
            } else {
                shutDown();
                seal();
            }
        } catch (IOException | SQLException e) {
            throw Engine.problem(e);
        }
    }

    /** What happens when the files are closed and the lock is held. */
    @FunctionalInterface
    interface LastAct {
        void run() throws IOException;
    }

    /** Ends the engine and the journal, then acts while nobody else can open the vault. */
    void closeForGood(LastAct act) throws IOException, SQLException {
        ended = true;
        try (vault) {
            Engine.shutDown(connection, false);
            journal().close();
            act.run();
        }
    }

    /** Ends everything without a seal, as a crash would: for a vault that could not be opened to its end. */
    void abandon() {
        ended = true;
        try (vault) {
            Engine.abandon(connection);
            if (journal != null) {
                journal.close();
            }
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    private void shutDown() throws IOException, SQLException {
        if (!connection.isClosed()) {
            long journalBytes = journal().head().bytes();
            if (journalBytes > SMALL_JOURNAL_BYTES + GROWTH * journalBegan) {
                restartJournal();
            }
            long now = Files.size(vault.folder().databaseFile());
            Engine.shutDown(connection, now > SMALL_BYTES && now > 2 * bytesAtOpening);
            VaultFolder.ownerOnly(vault.folder().databaseFile(), "rw-------");
        }
        journal().close();
    }

    private void seal() throws IOException {
        if (seal != null) {
            see();
            Head head = journal().head();
            SealFile.write(
                    vault.folder(),
                    vault.keys(),
                    Seal.closed(vault.folder(), vault.keys(), head, journalBegan, seal.earlier()));
        }
    }
}
