package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.service.Backups;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.vault.Vaults;

/** Backups of a real vault: made, read back, kept, brought elsewhere, restored. */
class BackupsTest {

    private static final char[] PASS = TestVault.PASSPHRASE.toCharArray();

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());
    private TestVault vault;

    @BeforeEach
    void open() throws SQLException {
        vault = TestVault.create(temporary.resolve("vault"));
        new RandomContent(vault, 42).moveIn(10);
        sql("INSERT INTO case_file VALUES ('" + UUID.randomUUID() + "', 'Work permit', '', '', '', '', NULL, '', NULL, "
                + "'', '', NULL, 1, CURRENT_TIMESTAMP, NULL)");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private void sql(String statement) throws SQLException {
        try (var sql = vault.vault().connection().createStatement()) {
            sql.execute(statement);
        }
        vault.commit();
    }

    private Backup make(Instant now) {
        return vault.backups().make(now, Progress.none()).backup();
    }

    private String rowsOf(Path folder) {
        try (TestVault restored = TestVault.open(folder)) {
            return restored.rows();
        }
    }

    @Test
    void itRestoresEveryRowAndEveryFileIntoANewFolder() throws IOException {
        Backup backup = make(TestVault.NOW);
        Path folder = temporary.resolve("restored");
        BackupContent seen = store.look(backup.file(), PASS);
        assertThat(folder).doesNotExist();
        BackupContent content = store.restore(backup.file(), PASS, folder, Progress.none());
        assertThat(content).isEqualTo(seen);
        assertThat(content.cases()).contains("Work permit");
        assertThat(content.missingFiles()).isZero();
        assertThat(rowsOf(folder)).isEqualTo(vault.rows());
        try (var files = Files.list(vault.vault().folder().attachments())) {
            for (Path file : files.toList()) {
                assertThat(folder.resolve("attachments").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
        OpenFormatTest.problem(Kind.FOLDER_TAKEN, () -> store.restore(backup.file(), PASS, folder, Progress.none()));
    }

    @Test
    void itOpensABackupWithThePassphraseOfItsDay() {
        Backup backup = make(TestVault.NOW);
        vault.session().changePassphrase(PASS, "next".toCharArray());
        OpenFormatTest.problem(Kind.WRONG_PASSPHRASE, () -> store.look(backup.file(), "next".toCharArray()));
        assertThat(store.look(backup.file(), PASS).allRows()).isPositive();
    }

    @Test
    void itKnowsWhetherAnythingChanged() throws SQLException {
        Backups backups = vault.backups();
        assertThat(backups.hasChanged()).isTrue();
        make(TestVault.NOW);
        assertThat(backups.hasChanged()).isFalse();
        sql("DELETE FROM draft");
        sql("INSERT INTO draft VALUES ('" + UUID.randomUUID()
                + "', '', '', CURRENT_TIMESTAMP, 1, CURRENT_TIMESTAMP, NULL)");
        assertThat(backups.hasChanged()).isTrue();
        make(TestVault.NOW);
        vault.session().changePassphrase(PASS, "next".toCharArray());
        assertThat(backups.hasChanged()).isTrue();
    }

    @Test
    void itWritesNothingReadable() throws IOException, SQLException {
        sql("UPDATE person SET note = 'PLANTEDWORD'");
        vault.keep("PLANTEDWORD".repeat(1000).getBytes(StandardCharsets.UTF_8));
        make(TestVault.NOW);
        try (var all = Files.walk(vault.vault().folder().root())) {
            for (Path file : all.filter(Files::isRegularFile).filter(it -> !it.endsWith("lock")).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("PLANTEDWORD")
                        .doesNotContain("Work permit");
            }
        }
    }

    @Test
    void itKeepsTenAndOneOfEachMonthAndLetsGoOfFilesThatNoneNames() throws IOException, SQLException {
        String first = vault.keep("first".getBytes(StandardCharsets.UTF_8));
        String hash = "INSERT INTO attachment VALUES ('%s', '%s', 'a.txt', '', 5, '%s', DATE '2026-11-01', 1, "
                + "CURRENT_TIMESTAMP, NULL)";
        sql(hash.formatted(UUID.randomUUID(), UUID.randomUUID(), first));
        make(Instant.parse("2026-10-02T10:00:00Z"));
        sql("DELETE FROM attachment WHERE content_hash = '" + first + "'");
        Path copy = vault.vault().folder().backups().resolve("files").resolve(first + ".age");
        assertThat(copy).exists();
        for (int day = 1; day <= 13; day++) {
            make(Instant.parse("2026-10-03T10:00:00Z").plus(Duration.ofDays(day)));
        }
        assertThat(vault.backups().kept()).hasSize(10);
        assertThat(copy).doesNotExist();
        make(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(vault.backups().kept()).hasSize(10);
    }

    @Test
    void itBringsTheNewestToASecondPlaceAndRestoresFromThere() throws IOException {
        make(TestVault.NOW);
        Path stick = temporary.resolve("stick");
        OpenFormatTest.problem(Kind.FOLDER_GONE, () -> vault.backups().copyTo(stick, Progress.none()));
        Files.createDirectories(stick);
        vault.backups().copyTo(stick, Progress.none());
        List<Backup> there = store.backupsIn(stick);
        assertThat(there).hasSize(1);
        assertThat(vault.backups().keptIn(stick)).isEqualTo(there);
        store.restore(there.getFirst().file(), PASS, temporary.resolve("from stick"), Progress.none());
        assertThat(rowsOf(temporary.resolve("from stick"))).isEqualTo(vault.rows());
    }

    @Test
    void itTriesEveryBackupAndNamesTheOneThatIsNoGood() throws IOException {
        Backup good = make(TestVault.NOW);
        Backup bad = make(TestVault.NOW.plusSeconds(60));
        byte[] bytes = Files.readAllBytes(bad.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(bad.file(), bytes);
        List<Backups.Trial> trials = vault.backups().tryAll(Progress.none());
        assertThat(trials).extracting(Backups.Trial::good).containsExactly(false, true);
        assertThat(trials.getLast().backup().file()).isEqualTo(good.file());
        try (var inside = Files.list(vault.vault().folder().backups())) {
            assertThat(inside).hasSize(3);
        }
    }

    @Test
    void itHasABackupAlsoWhenOneFileIsDamaged() throws IOException, SQLException {
        String hash = vault.keep("to be damaged".getBytes(StandardCharsets.UTF_8));
        sql("INSERT INTO attachment VALUES ('" + UUID.randomUUID() + "', '" + UUID.randomUUID()
                + "', 'a.txt', '', 5, '" + hash + "', DATE '2026-11-01', 1, CURRENT_TIMESTAMP, NULL)");
        Files.write(vault.files().path(hash), new byte[] {1, 2, 3});
        assertThat(vault.backups().make(TestVault.NOW, Progress.none()).unreadable()).isOne();
        assertThat(vault.backups().kept()).hasSize(1);
    }

    @Test
    void itLeavesNothingWhenStopped() throws IOException {
        OpenFormatTest.problem(Kind.CANCELLED, () -> vault.backups().make(TestVault.NOW, (_, _) -> false));
        assertThat(vault.backups().kept()).isEmpty();
        Backup backup = make(TestVault.NOW);
        Path folder = temporary.resolve("restored");
        OpenFormatTest.problem(Kind.CANCELLED, () -> store.restore(backup.file(), PASS, folder, (_, _) -> false));
        try (var inside = Files.list(temporary)) {
            assertThat(inside.map(it -> it.getFileName().toString())).containsExactly("vault");
        }
    }

    @Test
    void itNeverTakesABackupForAnExport() {
        Backup backup = make(TestVault.NOW);
        OpenFormatTest.problem(
                Kind.DAMAGED,
                () -> vault.format().take(backup.file(), null, Set.of(), Progress.none()));
    }
}
