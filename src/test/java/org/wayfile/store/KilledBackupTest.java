package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.faults.SameClasses;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.Backups;
import org.wayfile.store.vault.Vaults;

/**
 * Another process saves, backs up, restores, imports and migrates, and is killed in the middle: what it acknowledged is
 * there, the vault opens, every backup that is there can be restored, and no half vault stands anywhere.
 */
class KilledBackupTest {

    private static final char[] PASS = TestVault.PASSPHRASE.toCharArray();

    @TempDir
    Path temporary;

    @Test
    void itLosesNothingWhenKilledWhileItBacksUpRestoresAndImports() throws Exception {
        kill(1, 2);
    }

    @Test
    @Tag("faults")
    void itLosesNothingWhenKilledManyTimes() throws Exception {
        kill(Integer.getInteger("kills", 200), 6);
    }

    private void kill(int times, int mostRounds) throws Exception {
        Random random = new Random(20261126);
        Path folder = temporary.resolve("vault");
        int acknowledged = 0;
        TestVault.create(folder).close();
        for (int run = 0; run < times; run++) {
            acknowledged += killAfter(folder, 1 + random.nextInt(mostRounds), random.nextInt(250));
            check(folder, acknowledged);
        }
    }

    private static void check(Path folder, int acknowledged) throws IOException, SQLException {
        try (TestVault vault = TestVault.open(folder);
                var sql = vault.vault().connection().createStatement();
                var count = sql.executeQuery("SELECT COUNT(*) FROM draft")) {
            count.next();
            assertThat(count.getInt(1)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(vault.backups().tryAll(Progress.none())).allMatch(Backups.Trial::good);
        }
        try (Stream<Path> beside = Files.list(folder.getParent())) {
            for (Path path : beside.filter(it -> it.getFileName().toString().startsWith("restored"))
                    .toList()) {
                TestVault.open(path).close();
            }
        }
    }

    private static int killAfter(Path folder, int rounds, int millis) throws Exception {
        Process process = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                SameClasses.classPath(),
                Worker.class.getName(),
                folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int saved = 0;
        int done = 0;
        try (BufferedReader lines = process.inputReader()) {
            while (done < rounds) {
                String line = String.valueOf(lines.readLine());
                assertThat(line).as("the other process works").isIn("saved", "round");
                saved += line.equals("saved") ? 1 : 0;
                done += line.equals("round") ? 1 : 0;
            }
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        return saved;
    }

    /** The process that is killed. */
    static final class Worker {

        private Worker() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            VaultStore store = new VaultStore(Vaults.cheapForTests());
            TestVault vault = TestVault.open(folder);
            Path archive = Files.createTempFile(folder.getParent(), "archive", ".zip");
            for (int n = 0;; n++) {
                try (var sql = vault.vault().connection().createStatement()) {
                    sql.execute("INSERT INTO draft VALUES ('" + UUID.randomUUID() + "', 'form', '" + "x".repeat(200)
                            + "', CURRENT_TIMESTAMP, 1, CURRENT_TIMESTAMP, NULL)");
                }
                vault.commit();
                say("saved");
                vault.keep(("file " + n).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                Backup backup = vault.backups().make(Instant.now(), Progress.none()).backup();
                vault.format().export(archive, null, null, TestVault.NOW, Progress.none());
                vault.format().take(archive, null, Set.of(), Progress.none());
                if (n % 2 == 1) {
                    store.restore(
                            backup.file(), PASS, folder.resolveSibling("restored" + UUID.randomUUID()),
                            Progress.none());
                }
                say("round");
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
