package org.wayfile.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.service.Edit;
import org.wayfile.service.VaultSession;
import org.wayfile.service.Workspace;
import org.wayfile.store.VaultContent;
import org.wayfile.store.VaultStore;
import org.wayfile.store.inspection.StoredDefinitions;
import org.wayfile.store.journal.Journal;
import org.wayfile.store.seal.Seal;
import org.wayfile.store.seal.SealCheck;
import org.wayfile.store.seal.SealFile;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.Vaults;

/** Unlocking by steps at three sizes, saving beside a bare flush of the same size, and how files grow. */
final class VaultBench {

    private static final List<Integer> CONTACTS = List.of(1_000, 10_000, 100_000);
    private static final int OPENINGS = 5;
    private static final int SAVES = 500;
    private static final char[] PASS = "four words nobody guesses".toCharArray();
    private static final Clock CLOCK = Clock.systemUTC();

    private final Path folder;
    private final Vaults vaults = new Vaults();
    private final VaultStore store = new VaultStore(vaults);

    private VaultBench(Path folder) {
        this.folder = folder;
    }

    /** Unlocking by steps at three sizes. */
    static void unlocks(Path scratch) throws Exception {
        for (int contacts : CONTACTS) {
            VaultBench bench = new VaultBench(scratch.resolve("vault" + contacts));
            delete(bench.folder);
            Files.createDirectories(scratch);
            bench.make(contacts);
            bench.unlock(contacts);
            delete(bench.folder);
        }
    }

    /** Saving beside a bare flush, and growth. */
    static void saves(Path scratch) throws Exception {
        Files.createDirectories(scratch);
        VaultBench bench = new VaultBench(scratch.resolve("saves"));
        delete(bench.folder);
        bench.make(1_000);
        bench.save(scratch);
        delete(bench.folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void make(int contacts) {
        try (VaultSession session = store.create(folder, PASS).session()) {
            new LargeHousehold(session.records(), CLOCK).moveIn(Math.max(20, contacts / 25), contacts, contacts / 5);
        }
        store.open(folder, PASS).close();
    }

    private void unlock(int contacts) throws Exception {
        Timings derivation = new Timings();
        Timings seal = new Timings();
        Timings definitions = new Timings();
        Timings engine = new Timings();
        Timings content = new Timings();
        Timings whole = new Timings();
        Timings close = new Timings();
        Timings afterCrash = new Timings();
        for (int i = 0; i < OPENINGS; i++) {
            UnlockedVault[] vault = new UnlockedVault[1];
            derivation.time(() -> vault[0] = vaults.unlock(folder, PASS, false));
            Seal kept = SealFile.read(vault[0].folder(), vault[0].keys()).orElseThrow();
            seal.time(() -> SealCheck.of(vault[0].folder(), vault[0].keys(), kept));
            Path database = vault[0].folder().databaseFile();
            definitions.time(() -> StoredDefinitions.read(vault[0].folder(), database, vault[0].keys()));
            engine.time(() -> Engine.open(vault[0].folder(), database, vault[0].keys(), Engine.Way.LOOK)
                    .close());
            vault[0].close();
            VaultSession[] session = new VaultSession[1];
            whole.time(() -> session[0] = store.open(folder, PASS));
            content.time(() -> new Workspace(session[0], CLOCK).warmUp());
            close.time(session[0]::close);
        }
        for (int i = 0; i < 2; i++) {
            VaultSession session = store.open(folder, PASS);
            VaultContent.endInTheMiddle(session);
            afterCrash.time(() -> store.open(folder, PASS).close());
        }
        System.out.printf(
                Locale.ROOT,
                "%n%,d contacts: database %.1f MB, journal %.1f MB%n%n| step | times | median | p95 | longest |%n"
                        + "|---|---|---|---|---|%n",
                contacts,
                Files.size(folder.resolve("wayfile.mv.db")) / 1e6,
                Files.size(folder.resolve("journal")) / 1e6);
        System.out.println(derivation.row("derivation (Argon2id, tuned) and lock"));
        System.out.println(seal.row("seal check"));
        System.out.println(definitions.row("definitions"));
        System.out.println(engine.row("engine, read-only"));
        System.out.println(whole.row("whole opening"));
        System.out.println(content.row("content for search, afterwards"));
        System.out.println(close.row("closing and sealing"));
        System.out.println(afterCrash.row("whole opening and closing after a crash (rebuilt)"));
    }

    private void save(Path scratch) throws Exception {
        Timings saves = new Timings();
        Timings bare = new Timings();
        Timings journalAlone = new Timings();
        Timings engineAlone = new Timings();
        long databaseBefore = Files.size(folder.resolve("wayfile.mv.db"));
        long journalBefore = Files.size(folder.resolve("journal"));
        Path bareFile = scratch.resolve("bare");
        try (VaultSession session = store.open(folder, PASS);
                FileChannel channel = FileChannel.open(
                        bareFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ContactEntry one = session.records().all(ContactEntry.class).getFirst();
            for (int i = 0; i < SAVES; i++) {
                int n = i;
                saves.time(() -> session.records()
                        .write(List.of(Edit.changed(one, one.saying("They said it again, number " + n)))));
                bare.time(() -> {
                    channel.write(ByteBuffer.allocate(600));
                    channel.force(false);
                });
            }
        }
        long databaseAfter = Files.size(folder.resolve("wayfile.mv.db"));
        long journalAfter = Files.size(folder.resolve("journal"));
        parts(scratch.resolve("parts"), journalAlone, engineAlone);
        System.out.printf(
                Locale.ROOT,
                "%nsaving one contact again and again%n%n| what | times | median | p95 | longest |%n|---|---|---|---|---|%n");
        System.out.println(bare.row("bare append of 600 bytes and flush"));
        System.out.println(journalAlone.row("journal record alone"));
        System.out.println(engineAlone.row("database commit and CHECKPOINT SYNC alone"));
        System.out.println(saves.row("whole save: both"));
        System.out.printf(
                Locale.ROOT,
                "%n%d saves: database %.2f to %.2f MB (closed), journal %.2f to %.2f MB%n",
                SAVES,
                databaseBefore / 1e6,
                databaseAfter / 1e6,
                journalBefore / 1e6,
                journalAfter / 1e6);
        Files.delete(bareFile);
    }

    /** The two halves of a save by themselves. */
    private void parts(Path scratch, Timings journalAlone, Timings engineAlone) throws Exception {
        delete(scratch);
        try (UnlockedVault vault = vaults.create(scratch, PASS).vault()) {
            String text = "{\"rows\":[{\"in\":\"contact_entry\",\"id\":\"" + UUID.randomUUID() + "\",\"row\":{"
                    + "\"said\":\"" + "They said it again. ".repeat(30) + "\"}}],\"more\":false}";
            try (Journal journal = Journal.begin(vault.folder(), vault.keys(), 0, out -> out.add("{}"));
                    Connection connection = Engine.open(
                            vault.folder(), vault.folder().databaseFile(), vault.keys(), Engine.Way.CREATE)) {
                Engine.execute(connection, "CREATE TABLE kept (id INTEGER PRIMARY KEY, words VARCHAR(2000))");
                Engine.execute(connection, "INSERT INTO kept VALUES (1, '')");
                connection.commit();
                for (int i = 0; i < SAVES; i++) {
                    int n = i;
                    journalAlone.time(() -> journal.append(List.of(text)));
                    engineAlone.time(() -> {
                        Engine.execute(connection, "UPDATE kept SET words = '" + text.substring(0, 600) + n + "'");
                        connection.commit();
                        Engine.sync(connection);
                    });
                }
            }
        }
        delete(scratch);
    }
}
