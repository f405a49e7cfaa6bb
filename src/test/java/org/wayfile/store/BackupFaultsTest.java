package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.vault.Vaults;

/** Backups whose bytes were changed, and disks that are full: the same content, or a clear problem. */
class BackupFaultsTest {

    private static final char[] PASS = TestVault.PASSPHRASE.toCharArray();
    private static final List<Kind> CLEAR = List.of(Kind.DAMAGED, Kind.WRONG_PASSPHRASE, Kind.NEWER_FORMAT);

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    @Test
    void itNeverRestoresAnythingElseThanWasThere() throws IOException, SQLException {
        mutate(30);
    }

    @Test
    @Tag("faults")
    void itNeverRestoresAnythingElseThanWasThereTenThousandTimes() throws IOException, SQLException {
        mutate(10_000);
    }

    private void mutate(int times) throws IOException, SQLException {
        Path backups = temporary.resolve("backups");
        String rows;
        List<Path> files = new ArrayList<>();
        try (TestVault vault = TestVault.create(temporary.resolve("vault"))) {
            new RandomContent(vault, 51).moveIn(6);
            vault.backups().make(TestVault.NOW.minusSeconds(60), Progress.none());
            new RandomContent(vault, 52).moveIn(2);
            Backup backup = vault.backups().make(TestVault.NOW, Progress.none()).backup();
            rows = vault.rows();
            copy(vault.vault().folder().backups(), backups);
            files.add(backups.resolve(backup.file().getFileName()));
        }
        Path backup = files.getFirst();
        BackupContent whole = store.look(backup, PASS);
        try (Stream<Path> kept = Files.list(backups.resolve("files"))) {
            files.addAll(kept.toList());
        }
        Random random = new Random(20261126);
        int refused = 0;
        for (int i = 0; i < times; i++) {
            Path file = files.get(i % 2 == 0 ? 0 : random.nextInt(files.size()));
            byte[] before = Files.readAllBytes(file);
            Files.write(file, mutated(before, random));
            refused += check(backup, whole, rows, i) ? 0 : 1;
            Files.write(file, before);
        }
        assertThat(refused).isGreaterThan(times / 4);
    }

    /** Whether it was restored; everything that is restored must be what was there. */
    private boolean check(Path backup, BackupContent whole, String rows, int number) throws IOException {
        Path folder = temporary.resolve("restored" + number);
        try {
            BackupContent content = store.restore(backup, PASS, folder, Progress.none());
            assertThat(content.rows()).isEqualTo(whole.rows());
            try (TestVault restored = TestVault.open(folder)) {
                assertThat(restored.rows()).isEqualTo(rows);
                assertThat(damagedFiles(restored)).isZero();
            }
            assertThat(content.missingFiles()).isBetween(0, 1);
            return content.missingFiles() == 0;
        } catch (VaultProblem problem) {
            assertThat(CLEAR).contains(problem.kind());
            assertThat(folder).doesNotExist();
            return false;
        } finally {
            remove(folder);
        }
    }

    private static long damagedFiles(TestVault restored) throws IOException {
        long damaged = 0;
        try (Stream<Path> files = Files.list(restored.vault().folder().attachments())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".age", "");
                try (var in = restored.files().open(name)) {
                    in.transferTo(OutputStream.nullOutputStream());
                } catch (VaultProblem problem) {
                    damaged++;
                }
            }
        }
        return damaged;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] next = bytes.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(4096), bytes.length - at);
        switch (random.nextInt(5)) {
            case 0 -> next[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> next = Arrays.copyOf(bytes, at);
            case 2 -> Arrays.fill(next, at, at + length, (byte) 0);
            case 3 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), next, at, length);
            default -> {
                next = Arrays.copyOf(bytes, bytes.length + length);
                Arrays.fill(next, bytes.length, next.length, (byte) random.nextInt());
            }
        }
        return next;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** A disk of two megabytes; needs the right to mount one. */
    @Test
    @Tag("faults")
    void itSaysWhenTheDiskIsFullAndLeavesNothing() throws IOException, SQLException, InterruptedException {
        Path small = Files.createDirectories(temporary.resolve("small"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()) == 0,
                "no right to mount a small disk here");
        try (TestVault vault = TestVault.create(temporary.resolve("vault"))) {
            new RandomContent(vault, 61).moveIn(5);
            byte[] large = new byte[3 << 20];
            new Random(1).nextBytes(large);
            String hash = vault.keep(large);
            try (var sql = vault.vault().connection().createStatement()) {
                sql.execute("INSERT INTO attachment VALUES ('11111111-1111-7111-8111-111111111111', "
                        + "'11111111-1111-7111-8111-111111111112', 'a.bin', '', 5, '" + hash
                        + "', DATE '2026-11-01', 1, CURRENT_TIMESTAMP, NULL)");
            }
            vault.commit();
            Backup backup = vault.backups().make(TestVault.NOW, Progress.none()).backup();
            OpenFormatTest.problem(Kind.DISK_FULL, () -> vault.backups().copyTo(small, Progress.none()));
            OpenFormatTest.problem(
                    Kind.DISK_FULL,
                    () -> vault.format().export(small.resolve("a.zip"), null, null, TestVault.NOW, Progress.none()));
            OpenFormatTest.problem(
                    Kind.DISK_FULL,
                    () -> store.restore(backup.file(), PASS, small.resolve("vault"), Progress.none()));
            try (Stream<Path> inside = Files.walk(small)) {
                assertThat(inside.filter(Files::isRegularFile)).isEmpty();
            }
            assertThat(store.look(backup.file(), PASS).missingFiles()).isZero();
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
