package org.wayfile.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.reference.Ids;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.Edit;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultSession;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** Backing up, restoring, exporting and importing against a plain copy of the same bytes, and how all of it grows. */
final class BackupBench {

    private static final String PASSPHRASE = "four words nobody guesses";
    private static final int FILES = 20;
    private static final int FILE_BYTES = 10 << 20;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private final VaultGate gate = new VaultStore(new Vaults());
    private final Path folder;

    private BackupBench(Path folder) {
        this.folder = folder;
    }

    static void run(Path folder) throws Exception {
        Files.createDirectories(folder);
        BackupBench bench = new BackupBench(folder);
        System.out
                .println("| contacts | kept files | database MB | backup MB | backup s | again s | restore s | trial s"
                        + " | export s | import s | plain copy s |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        bench.row(1_000, false);
        bench.row(10_000, false);
        bench.row(100_000, false);
        bench.row(1_000, true);
    }

    private void row(int contacts, boolean withFiles) throws Exception {
        Path vault = folder.resolve("vault-" + contacts + "-" + withFiles);
        Path restored = folder.resolve("restored");
        Path archive = folder.resolve("archive.zip");
        remove(vault);
        remove(restored);
        double backup;
        double again;
        double trial;
        double export;
        double copy;
        Backup made;
        try (VaultSession session = gate.create(vault, PASSPHRASE.toCharArray()).session()) {
            new LargeHousehold(session.records(), clock).moveIn(20, contacts, contacts / 10);
            if (withFiles) {
                files(session);
            }
            long start = System.nanoTime();
            session.backups().make(clock.instant(), Progress.none());
            backup = since(start);
            start = System.nanoTime();
            made = session.backups().make(clock.instant(), Progress.none()).backup();
            again = since(start);
            start = System.nanoTime();
            session.backups().tryAll(Progress.none());
            trial = since(start) / 2;
            start = System.nanoTime();
            session.transfer().export(archive, null, null, clock.instant(), Progress.none());
            export = since(start);
            copy = copy(vault);
        }
        long start = System.nanoTime();
        gate.restore(made.file(), PASSPHRASE.toCharArray(), restored, Progress.none());
        double restore = since(start);
        double taken = take(archive);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                contacts,
                withFiles ? FILES * (FILE_BYTES >> 20) + " MB" : "none",
                Files.size(vault.resolve("wayfile.mv.db")) / 1e6,
                made.bytes() / 1e6,
                backup,
                again,
                restore,
                trial,
                export,
                taken,
                copy);
    }

    private double take(Path archive) throws IOException {
        Path other = folder.resolve("other");
        remove(other);
        try (VaultSession session = gate.create(other, PASSPHRASE.toCharArray()).session()) {
            long start = System.nanoTime();
            session.transfer().take(archive, null, Set.of(), Progress.none());
            return since(start);
        }
    }

    private void files(VaultSession session) throws IOException {
        Random random = new Random(7);
        byte[] content = new byte[FILE_BYTES];
        for (int i = 0; i < FILES; i++) {
            random.nextBytes(content);
            Path file = Files.write(folder.resolve("file.pdf"), content);
            var stored = session.attachments().put(file, Progress.none());
            var attachment = new Attachment(
                    Ids.next(clock), Ids.next(clock), "file" + i + ".pdf", "application/pdf", stored.bytes(),
                    stored.contentHash(), LocalDate.EPOCH);
            session.records().write(List.of(Edit.added(attachment)));
        }
    }

    /** Copies the database and the kept files and waits for the disk. */
    private double copy(Path vault) throws IOException {
        Path target = Files.createDirectories(folder.resolve("copy"));
        long start = System.nanoTime();
        try (Stream<Path> all = Files.walk(vault)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().contains("backups"))
                    .filter(it -> !it.endsWith("lock"))
                    .toList()) {
                Path to = target.resolve(file.getFileName().toString());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
