package org.wayfile.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.text.Normalizer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

class VaultsTest {

    private static final String PASSPHRASE = "Ñandú corre 😀 de noche";

    @TempDir
    Path temporary;

    private final Vaults vaults = Vaults.cheapForTests();
    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("Our family");
    }

    private String create() throws SQLException {
        Vaults.Created created = vaults.create(folder, PASSPHRASE.toCharArray());
        try (OpenVault vault = created.vault()) {
            try (var statement = vault.connection().createStatement()) {
                statement.execute("CREATE TABLE kept (words VARCHAR(100))");
                statement.execute("INSERT INTO kept VALUES ('PLANTEDWORD')");
            }
            vault.commit();
        }
        return created.recoveryCode();
    }

    private String read(String secret) throws SQLException {
        try (OpenVault vault = vaults.open(folder, secret.toCharArray());
                var statement = vault.connection().createStatement();
                var rows = statement.executeQuery("SELECT words FROM kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void problem(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                .isEqualTo(kind));
    }

    @Test
    void itOpensWithPassphraseAndRecoveryCode() throws SQLException {
        String code = create();
        assertThat(read(PASSPHRASE)).isEqualTo("PLANTEDWORD");
        assertThat(read(code)).isEqualTo("PLANTEDWORD");
        assertThat(read(code.replace('-', ' '))).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itTakesTheSameLettersInAnotherUnicodeForm() throws SQLException {
        create();
        assertThat(read(Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFD)))
                .isEqualTo("PLANTEDWORD");
    }

    @Test
    void itRefusesAWrongPassphraseAndCode() throws SQLException {
        create();
        problem(Kind.WRONG_PASSPHRASE, () -> read("something else"));
        problem(Kind.WRONG_PASSPHRASE, () -> read(RecoveryCode.random()));
    }

    @Test
    void itTellsASecondWindowThatTheVaultIsOpen() throws SQLException {
        create();
        try (OpenVault first = vaults.open(folder, PASSPHRASE.toCharArray())) {
            assertThat(first.connection()).isNotNull();
            problem(Kind.IN_USE, () -> read(PASSPHRASE));
        }
        assertThat(read(PASSPHRASE)).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itReplacesThePassphraseAndKeepsTheRecoveryCode() throws SQLException {
        String code = create();
        try (OpenVault vault = vaults.open(folder, PASSPHRASE.toCharArray())) {
            vault.changePassphrase(PASSPHRASE.toCharArray(), "next".toCharArray());
        }
        problem(Kind.WRONG_PASSPHRASE, () -> read(PASSPHRASE));
        assertThat(read("next")).isEqualTo("PLANTEDWORD");
        assertThat(read(code)).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itReplacesAForgottenPassphraseWithTheRecoveryCode() throws SQLException {
        String code = create();
        try (OpenVault vault = vaults.open(folder, code.toCharArray())) {
            vault.changePassphrase(code.toCharArray(), "next".toCharArray());
        }
        assertThat(read("next")).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itMakesANewRecoveryCodeAndForgetsTheOld() throws SQLException {
        String old = create();
        String next;
        try (OpenVault vault = vaults.open(folder, PASSPHRASE.toCharArray())) {
            next = vault.newRecoveryCode(PASSPHRASE.toCharArray());
        }
        problem(Kind.WRONG_PASSPHRASE, () -> read(old));
        assertThat(read(next)).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itNamesAFolderWithoutAVaultAndAFolderThatIsTaken() throws IOException, SQLException {
        problem(Kind.NOT_A_VAULT, () -> read(PASSPHRASE));
        create();
        problem(Kind.IN_USE, this::create);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "",
                    "format: 1",
                    "format: 1\nvaultId: x\nslots: []",
                    "{{{{{{{{{{{{{{{{{{{{{{{{{{",
                    "format: 1\nvaultId: 2b1f7f5e-0000-4000-8000-000000000000\nslots:\n- id: x",
                    "just words"
            })
    void itCallsAStrangeDescriptionDamaged(String text) throws IOException, SQLException {
        create();
        Files.writeString(folder.resolve("vault.yaml"), text);
        problem(Kind.DAMAGED, () -> read(PASSPHRASE));
    }

    @Test
    void itRefusesAHostileCostAndAnEnormousDescription() throws IOException, SQLException {
        create();
        Path file = folder.resolve("vault.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("memoryKib: 64", "memoryKib: 2000000000"));
        problem(Kind.DAMAGED, () -> read(PASSPHRASE));
        Files.writeString(file, text + "#".repeat(10_000_000));
        problem(Kind.DAMAGED, () -> read(PASSPHRASE));
    }

    @Test
    void itRefusesANewerFormatInItsOwnWords() throws IOException, SQLException {
        create();
        Path file = folder.resolve("vault.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("format: 1", "format: 2"));
        problem(Kind.NEWER_FORMAT, () -> read(PASSPHRASE));
    }

    @Test
    void itDoesNotOpenASlotWhoseCostWasChanged() throws IOException, SQLException {
        create();
        Path file = folder.resolve("vault.yaml");
        Files.writeString(file, Files.readString(file).replace("passes: 1", "passes: 2"));
        problem(Kind.WRONG_PASSPHRASE, () -> read(PASSPHRASE));
    }

    @Test
    void itWritesNothingReadableAndForItsOwnerOnly() throws IOException, SQLException {
        create();
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                assertThat(permissions).as(file.getFileName().toString()).endsWith("------");
                if (Files.isRegularFile(file)) {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertThat(bytes).doesNotContain("PLANTEDWORD").doesNotContain("Our family");
                }
            }
        }
    }

    @Test
    void itFindsTheDatabaseGone() throws IOException, SQLException {
        create();
        Files.delete(folder.resolve("wayfile.mv.db"));
        problem(Kind.DAMAGED, () -> read(PASSPHRASE));
    }
}
