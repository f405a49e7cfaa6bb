package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.service.Workspace;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.Vaults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Vaults of every released format are brought up to date; when that fails they are as they were. */
class UpgradeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final int NEXT = 999;

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    /** The stored vault of a format, opened by nobody but the program that wrote it. */
    private Path stored(int format) throws IOException {
        Path folder = temporary.resolve("stored");
        try (ZipInputStream zip = new ZipInputStream(resource("v" + format + ".zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
        return folder;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("formats/" + name), name);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void itOpensAVaultOfEveryReleasedFormatWithAllItHolds(int format) throws IOException, SQLException {
        Path folder = stored(format);
        JsonNode then = new ObjectMapper().readTree(new GZIPInputStream(resource("v" + format + ".json.gz")));
        if (format == Schema.CURRENT) {
            try (Workspace workspace = new Workspace(store.open(folder, "fixture".toCharArray()), CLOCK)) {
                workspace.readAll();
            }
        }
        try (TestVault vault = TestVault.open(folder, "fixture")) {
            assertThat(Schema.version(vault.vault().connection())).isEqualTo(Schema.CURRENT);
            JsonNode now = new ObjectMapper().readTree(vault.rows());
            then.path("tables").propertyStream().forEach(table -> holds(
                    now.path("tables").path(table.getKey()), table.getValue(), table.getKey()));
            assertThat(vault.backups().kept()).hasSize(format == Schema.CURRENT ? 0 : 1);
        }
    }

    /** Every cell that was there is there; new columns may have come. */
    private static void holds(JsonNode now, JsonNode then, String table) {
        assertThat(now.size()).as(table).isEqualTo(then.size());
        for (int i = 0; i < then.size(); i++) {
            JsonNode row = now.get(i);
            then.get(i).propertyStream().forEach(cell -> assertThat(row.get(cell.getKey()))
                    .as(table + "." + cell.getKey())
                    .isEqualTo(cell.getValue()));
        }
    }

    @Test
    void itRefusesAVaultOfANewerProgramInItsOwnWords() throws SQLException {
        try (TestVault vault = TestVault.create(temporary.resolve("vault"));
                var sql = vault.vault().connection().createStatement()) {
            sql.execute("UPDATE \"flyway_schema_history\" SET \"version\" = '999' WHERE \"version\" = '1'");
            OpenFormatTest.problem(Kind.NEWER_FORMAT, () -> Upgrade.of(vault.session().vault()));
            vault.vault().rollback();
            assertThat(vault.backups().kept()).isEmpty();
        }
    }

    @Test
    void itMakesAVerifiedBackupBeforeItAltersAnything() throws SQLException, IOException {
        Path folder = temporary.resolve("vault");
        String rows;
        try (TestVault vault = TestVault.create(folder)) {
            new RandomContent(vault, 31).moveIn(5);
            rows = vault.rows();
            upgrade(vault, "ALTER TABLE person ADD COLUMN shoe_size INTEGER DEFAULT 40 NOT NULL");
            assertThat(vault.rows()).contains("\"shoe_size\":40");
            Backup backup = vault.backups().kept().getFirst();
            store.restore(
                    backup.file(), TestVault.PASSPHRASE.toCharArray(), temporary.resolve("before"), Progress.none());
        }
        try (TestVault before = TestVault.open(temporary.resolve("before"))) {
            assertThat(before.rows()).isEqualTo(rows);
        }
    }

    @Test
    void itLeavesTheVaultAsItWasWhenAMigrationFails() throws SQLException, IOException {
        Path folder = temporary.resolve("vault");
        try (TestVault vault = TestVault.create(folder)) {
            new RandomContent(vault, 32).moveIn(5);
            String rows = vault.rows();
            OpenFormatTest.problem(
                    Kind.MIGRATION_FAILED,
                    () -> upgrade(vault, "ALTER TABLE person ADD COLUMN shoe_size INTEGER", "DROP TABLE draft",
                            "NONSENSE"));
            assertThat(vault.rows()).isEqualTo(rows);
            assertThat(Schema.version(vault.vault().connection())).isEqualTo(Schema.CURRENT);
        }
        try (TestVault again = TestVault.open(folder);
                Stream<Path> inside = Files.list(folder)) {
            assertThat(again.backups().kept()).hasSize(1);
            assertThat(inside.map(it -> it.getFileName().toString()).filter(it -> it.startsWith("rebuilt")))
                    .isEmpty();
        }
    }

    /** Migrates with one more migration, which this program does not have yet. */
    private static void upgrade(TestVault vault, String... statements) throws SQLException, IOException {
        Upgrade.to(vault.session().vault(), NEXT, copy -> {
            for (String statement : statements) {
                Engine.execute(copy, statement);
            }
        });
    }
}
