package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.store.inspection.KnownDefinitions;
import org.wayfile.store.inspection.StoredDefinitions;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.Vaults;

/** The allow-list of definitions is exactly what the migrations make, and one more definition is one too many. */
class KnownDefinitionsTest {

    @TempDir
    static Path temporary;

    private static UnlockedVault vault;
    private static VaultFolder folder;
    private static byte[] current;

    @BeforeAll
    static void make() throws Exception {
        vault = Vaults.cheapForTests()
                .create(temporary.resolve("vault"), "pass".toCharArray())
                .vault();
        folder = vault.folder();
        made(Schema.CURRENT);
        current = Files.readAllBytes(folder.databaseFile());
    }

    @AfterAll
    static void close() {
        vault.close();
    }

    private static StoredDefinitions made(int version) throws Exception {
        folder.files().delete(folder.databaseFile());
        Connection connection = Engine.open(folder, folder.databaseFile(), vault.keys(), Engine.Way.CREATE);
        Schema.bringTo(connection, version);
        connection.setAutoCommit(false);
        Mark.create(connection, 41);
        connection.commit();
        Engine.shutDown(connection, false);
        return read();
    }

    private static StoredDefinitions read() {
        return StoredDefinitions.read(folder, folder.databaseFile(), vault.keys()).orElseThrow();
    }

    /** The current definitions and one statement more. */
    private static StoredDefinitions changedBy(String sql) throws Exception {
        Files.write(folder.databaseFile(), current);
        Connection connection = Engine.open(folder, folder.databaseFile(), vault.keys(), Engine.Way.EXISTING);
        Engine.execute(connection, sql);
        connection.commit();
        Engine.shutDown(connection, false);
        return read();
    }

    @Test
    void itKnowsTheDefinitionsOfEveryVersion() throws Exception {
        List<String> missing = new ArrayList<>();
        for (int version = 1; version <= Schema.CURRENT; version++) {
            StoredDefinitions stored = made(version);
            if (KnownDefinitions.version(stored).orElse(0) != version) {
                missing.add(version + " " + stored.fingerprint());
            }
            assertThat(stored.mark()).hasValue(41);
            assertThat(stored.unfinished()).isFalse();
        }
        assertThat(missing).as("lines to write into definitions.txt").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "CREATE ALIAS evil AS 'void run() { }'",
                    "CREATE FORCE TRIGGER evil AFTER INSERT ON person FOR EACH ROW CALL \"com.example.Evil\"",
                    "CREATE FORCE LINKED TABLE evil('', 'jdbc:h2:mem:x', 'sa', '', 'T')",
                    "CREATE VIEW evil AS SELECT FILE_READ('/etc/hostname') AS words",
                    "CREATE TABLE evil (thing JAVA_OBJECT)",
                    "CREATE CONSTANT evil VALUE 1",
                    "CREATE DOMAIN evil AS INTEGER",
                    "CREATE FORCE AGGREGATE evil FOR \"com.example.Evil\"",
                    "CREATE SEQUENCE evil",
                    "CREATE ROLE evil",
                    "CREATE USER evil PASSWORD 'x'",
                    "CREATE INDEX evil ON person (given_name)",
                    "ALTER TABLE person ADD COLUMN evil INTEGER",
                    "ALTER TABLE person ADD CONSTRAINT evil CHECK (given_name <> 'x')",
                    "DROP TABLE draft",
                    "SET IGNORECASE TRUE"
            })
    void itKnowsNoOtherDefinition(String sql) throws Exception {
        assertThat(KnownDefinitions.version(changedBy("SELECT 1"))).hasValue(Schema.CURRENT);
        assertThat(KnownDefinitions.version(changedBy(sql))).isEmpty();
    }

    /** H2 learns about the values of columns by itself after some thousand changes and keeps that in the definitions. */
    @Test
    void itKnowsDefinitionsWithWhatTheEngineLearnt() throws Exception {
        StoredDefinitions learnt =
                changedBy("INSERT INTO bin_line VALUES (RANDOM_UUID(), 'x', 'y', CURRENT_TIMESTAMP)");
        assertThat(KnownDefinitions.version(learnt)).hasValue(Schema.CURRENT);
        assertThat(KnownDefinitions.version(changedBy("ANALYZE"))).hasValue(Schema.CURRENT);
        String selective =
                "INSERT INTO bin_line SELECT RANDOM_UUID(), 'x', 'y', CURRENT_TIMESTAMP FROM SYSTEM_RANGE(1, 5000)";
        assertThat(KnownDefinitions.version(changedBy(selective))).hasValue(Schema.CURRENT);
    }

    @Test
    void itDoesNotReadAFileOfOtherKeys() throws Exception {
        Files.write(folder.databaseFile(), current);
        UnlockedVault other = Vaults.cheapForTests()
                .create(temporary.resolve("other"), "pass".toCharArray())
                .vault();
        assertThat(StoredDefinitions.read(folder, folder.databaseFile(), other.keys())).isEmpty();
        assertThat(StoredDefinitions.read(folder, folder.databaseFile(), vault.keys())).isPresent();
    }
}
