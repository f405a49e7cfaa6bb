package org.wayfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Findings;
import org.wayfile.service.Findings.Finding;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.inspection.KnownDefinitions;
import org.wayfile.store.inspection.StoredDefinitions;
import org.wayfile.store.journal.Head;
import org.wayfile.store.journal.Journal;
import org.wayfile.store.seal.Seal;
import org.wayfile.store.seal.SealCheck;
import org.wayfile.store.seal.SealFile;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * From an unlocked folder to an open vault. The engine sees only a database that is exactly the sealed one and holds
 * exactly the definitions of our migrations, or one that was made from the journal a moment ago. Vault thread only.
 */
final class VaultOpening {

    private final UnlockedVault vault;
    private final VaultFolder folder;
    private final VaultKeys keys;
    private final Witness witness;
    private final List<OpeningNote> notes = new ArrayList<>();

    VaultOpening(UnlockedVault vault, Witness witness) {
        this.vault = vault;
        this.folder = vault.folder();
        this.keys = vault.keys();
        this.witness = witness;
    }

    /** What the owner should hear about this opening. */
    List<OpeningNote> notes() {
        return notes;
    }

    /** Makes the database of a new vault and makes it a vault for everybody. */
    OpenVault create() throws IOException, SQLException {
        return create(Schema.CURRENT);
    }

    /** The same with the tables of an older schema, for what an older program wrote. */
    OpenVault create(int schema) throws IOException, SQLException {
        Connection connection = Engine.open(folder, folder.databaseFile(), keys, Engine.Way.CREATE);
        VaultFolder.ownerOnly(folder.databaseFile(), "rw-------");
        // Nobody can open it before publish(): H2 need not write the file anew after each statement that makes a table.
        Engine.execute(connection, "SET WRITE_DELAY 10000");
        Schema.bringTo(connection, schema);
        Engine.execute(connection, "SET WRITE_DELAY 0");
        connection.setAutoCommit(false);
        Mark.create(connection, 0);
        connection.commit();
        OpenVault open = OpenVault.beginning(vault, connection, witness, Optional.empty(), 0);
        vault.publish();
        return open;
    }

    /**
     * Opens.
     *
     * @throws VaultProblem NOT_AS_LEFT with what was found and the ways that are left; NEWER_FORMAT, DAMAGED
     */
    OpenVault open(Way way) throws IOException, SQLException {
        Optional<Seal> seal = SealFile.exists(folder) ? SealFile.read(folder, keys) : Optional.empty();
        if (way == Way.LOOK) {
            return look();
        }
        if (way == Way.REBUILD) {
            return rebuilt(seal.orElse(null), true, OpeningNote.Kind.REBUILT);
        }
        if (seal.isEmpty()) {
            return unsealed();
        }
        return seal.get().closed() ? closed(seal.get(), way) : interrupted(seal.get(), way);
    }

    private OpenVault closed(Seal seal, Way way) throws IOException, SQLException {
        SealCheck check = SealCheck.of(folder, keys, seal);
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        found.addAll(check.found());
        if (seal.head().sequence() < witness.seen(keys.vaultId(), folder.root())) {
            found.add(Finding.ALL_OLDER);
        }
        boolean databaseGood = found.stream().noneMatch(it -> it.name().startsWith("DATABASE"));
        if (databaseGood && version() < 0) {
            found.add(Finding.DATABASE_FOREIGN);
            databaseGood = false;
        }
        boolean journalGood = !found.contains(Finding.JOURNAL_CHANGED) && !found.contains(Finding.JOURNAL_GONE);
        boolean onlyJournal = databaseGood && found.stream().allMatch(VaultOpening::isJournal);
        if (!databaseGood || way == Way.NORMAL && !onlyJournal) {
            throw new VaultProblem(new Findings(found, ways(databaseGood), check.files()));
        }
        return journalGood ? goOn(seal) : renewJournal(seal);
    }

    private static boolean isJournal(Finding finding) {
        return finding == Finding.JOURNAL_CHANGED || finding == Finding.JOURNAL_GONE;
    }

    /** The version of the schema in the database file, under 0 when its definitions are not ours. */
    private int version() throws IOException {
        StoredDefinitions stored = StoredDefinitions.read(folder, folder.databaseFile(), keys)
                .orElseThrow(() -> new VaultProblem(VaultProblem.Kind.DAMAGED));
        if (stored.unfinished()) {
            return -1;
        }
        int known = KnownDefinitions.version(stored).orElse(-1);
        if (known < 0 && journalSchema() > Schema.CURRENT) {
            throw new VaultProblem(VaultProblem.Kind.NEWER_FORMAT);
        }
        return known;
    }

    private int journalSchema() {
        int[] version = {0};
        try {
            Replay.read(folder, keys, new JournalLook(it -> version[0] = it));
        } catch (IOException e) {
            version[0] = 0;
        }
        return version[0];
    }

    /** What can be done, by what is whole. */
    private Set<Way> ways(boolean databaseGood) {
        EnumSet<Way> ways = EnumSet.noneOf(Way.class);
        if (databaseGood) {
            ways.add(Way.AS_IT_IS);
        } else if (journalIsWhole()) {
            ways.add(Way.REBUILD);
        }
        if (databaseGood || canBeLookedAt()) {
            ways.add(Way.LOOK);
        }
        return ways;
    }

    private boolean journalIsWhole() {
        try {
            return Replay.read(folder, keys, new JournalLook(_ -> {})).whole();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean journalIsReadable() {
        try {
            Replay.read(folder, keys, new JournalLook(_ -> {}));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean canBeLookedAt() {
        return StoredDefinitions.read(folder, folder.databaseFile(), keys)
                .filter(it -> !it.unfinished() && KnownDefinitions.version(it).isPresent())
                .isPresent();
    }

    private OpenVault goOn(Seal seal) throws IOException, SQLException {
        Seal note = Seal.open(seal.head(), seal.journalBegan(), Optional.of(seal));
        SealFile.write(folder, keys, note);
        return withSchema(
                OpenVault.goingOn(vault, engine(), witness, note, seal.head(), seal.journalBegan()));
    }

    /** The journal is begun anew from the database as it lies there, before the vault counts as open. */
    private OpenVault renewJournal(Seal seal) throws IOException, SQLException {
        notes.add(new OpeningNote(OpeningNote.Kind.JOURNAL_RENEWED));
        Connection connection = Engine.open(folder, folder.databaseFile(), keys, Engine.Way.LOOK);
        Head head;
        try (Journal journal = Journal.begin(
                folder, keys, seal.head().sequence(), out -> RowJournal.begin(connection, out))) {
            head = journal.head();
        } finally {
            Engine.abandon(connection);
        }
        Seal note = Seal.open(head, head.bytes(), Optional.of(seal));
        SealFile.write(folder, keys, note);
        return withSchema(OpenVault.goingOn(vault, engine(), witness, note, head, head.bytes()));
    }

    private Connection engine() throws SQLException {
        return Engine.open(folder, folder.databaseFile(), keys, Engine.Way.EXISTING);
    }

    private static OpenVault withSchema(OpenVault open) throws IOException, SQLException {
        try {
            Upgrade.of(open);
            return open;
        } catch (VaultProblem e) {
            open.close();
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            open.abandon();
            throw e;
        }
    }

    /** The last program ended in the middle: the authenticated journal decides, the database is made anew from it. */
    private OpenVault interrupted(Seal seal, Way way) throws IOException, SQLException {
        if (way == Way.AS_IT_IS) {
            return asItIs(seal);
        }
        if (!Files.exists(folder.journal())) {
            throw new VaultProblem(new Findings(Set.of(Finding.JOURNAL_GONE), interruptedWays(false), 0));
        }
        Optional<StoredDefinitions> stored = Files.exists(folder.databaseFile())
                ? StoredDefinitions.read(folder, folder.databaseFile(), keys)
                : Optional.empty();
        Replay.Read read;
        try {
            read = Replay.read(folder, keys, new JournalLook(_ -> {}));
        } catch (IOException e) {
            throw new VaultProblem(new Findings(Set.of(Finding.JOURNAL_CHANGED), interruptedWays(false), 0));
        }
        long mustReach = Math.max(
                seal.head().sequence(),
                stored.map(it -> it.mark().orElse(0)).orElse(0L));
        if (read.head().sequence() < mustReach) {
            throw new VaultProblem(new Findings(Set.of(Finding.JOURNAL_SHORT), interruptedWays(true), 0));
        }
        if (read.head().sequence() < witness.seen(keys.vaultId(), folder.root())) {
            throw new VaultProblem(new Findings(Set.of(Finding.ALL_OLDER), Set.of(Way.REBUILD), 0));
        }
        return rebuilt(
                seal,
                false,
                stored.isPresent() ? OpeningNote.Kind.CHECKED : OpeningNote.Kind.REBUILT);
    }

    private Set<Way> interruptedWays(boolean journal) {
        EnumSet<Way> ways = EnumSet.noneOf(Way.class);
        if (journal) {
            ways.add(Way.REBUILD);
        }
        if (canBeLookedAt()) {
            ways.add(Way.AS_IT_IS);
            ways.add(Way.LOOK);
        }
        return ways;
    }

    private OpenVault asItIs(Seal seal) throws IOException, SQLException {
        if (version() < 0) {
            throw new VaultProblem(Findings.of(Finding.DATABASE_FOREIGN, Way.REBUILD));
        }
        return renewJournal(seal);
    }

    private OpenVault unsealed() {
        Finding finding = SealFile.exists(folder) ? Finding.SEAL_CHANGED : Finding.SEAL_GONE;
        throw new VaultProblem(new Findings(Set.of(finding), ways(false), 0));
    }

    private OpenVault rebuilt(@Nullable Seal seal, boolean setAside, OpeningNote.Kind note)
            throws IOException, SQLException {
        if (setAside && !journalIsReadable()) {
            throw new VaultProblem(new Findings(Set.of(Finding.JOURNAL_CHANGED), ways(false), 0));
        }
        Replay.Read read = Rebuilding.run(folder, keys, setAside);
        notes.add(new OpeningNote(note));
        Seal open = Seal.open(read.head(), read.began().bytes(), Optional.ofNullable(seal));
        SealFile.write(folder, keys, open);
        return withSchema(
                OpenVault.goingOn(vault, engine(), witness, open, read.head(), read.began().bytes()));
    }

    private OpenVault look() throws IOException, SQLException {
        if (version() < 0) {
            throw new VaultProblem(Findings.of(Finding.DATABASE_FOREIGN));
        }
        notes.add(new OpeningNote(OpeningNote.Kind.LOOKING));
        return OpenVault.looking(
                vault, Engine.open(folder, folder.databaseFile(), keys, Engine.Way.LOOK));
    }
}
