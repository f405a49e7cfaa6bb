package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.Household;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.service.Attachments;
import org.wayfile.service.Edit;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.service.VaultSession;
import org.wayfile.store.vault.RecoveryCode;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.Vaults;

class VaultsTest {

    private static final UUID ID = new UUID(1, 2);
    private static final String PASSPHRASE = "Ñandú corre 😀 de noche";

    @TempDir
    Path temporary;

    private final VaultStore vaults = new VaultStore(Vaults.cheapForTests());
    private Path folder;

    @BeforeEach
    void name() {
        folder = temporary.resolve("Our family");
    }

    private String create() {
        VaultGate.Created created = vaults.create(folder, PASSPHRASE.toCharArray());
        try (VaultSession vault = created.session()) {
            vault.records().write(List.of(Edit.added(new Household(ID, "PLANTEDWORD", LocalDate.EPOCH, false))));
        }
        return created.recoveryCode();
    }

    private VaultSession open(String secret) {
        return vaults.open(folder, secret.toCharArray());
    }

    private String read(String secret) {
        try (VaultSession vault = open(secret)) {
            return vault.records().find(Household.class, ID).orElseThrow().label();
        }
    }

    private static void problem(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                .isEqualTo(kind));
    }

    @Test
    void itOpensWithPassphraseAndRecoveryCode() {
        String code = create();
        assertThat(read(PASSPHRASE)).isEqualTo("PLANTEDWORD");
        assertThat(read(code)).isEqualTo("PLANTEDWORD");
        assertThat(read(code.replace('-', ' '))).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itTakesTheSameLettersInAnotherUnicodeForm() {
        create();
        assertThat(read(Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFD)))
                .isEqualTo("PLANTEDWORD");
    }

    @Test
    void itRefusesAWrongPassphraseAndCode() {
        create();
        problem(Kind.WRONG_PASSPHRASE, () -> read("something else"));
        problem(Kind.WRONG_PASSPHRASE, () -> read(RecoveryCode.random()));
    }

    @Test
    void itTellsASecondWindowThatTheVaultIsOpen() {
        create();
        try (VaultSession first = open(PASSPHRASE)) {
            assertThat(first.records()).isNotNull();
            problem(Kind.IN_USE, () -> read(PASSPHRASE));
        }
        assertThat(read(PASSPHRASE)).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itReplacesThePassphraseAndKeepsTheRecoveryCode() {
        String code = create();
        try (VaultSession vault = open(PASSPHRASE)) {
            vault.changePassphrase(PASSPHRASE.toCharArray(), "next".toCharArray());
        }
        problem(Kind.WRONG_PASSPHRASE, () -> read(PASSPHRASE));
        assertThat(read("next")).isEqualTo("PLANTEDWORD");
        assertThat(read(code)).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itReplacesAForgottenPassphraseWithTheRecoveryCode() {
        String code = create();
        try (VaultSession vault = open(code)) {
            vault.changePassphrase(code.toCharArray(), "next".toCharArray());
        }
        assertThat(read("next")).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itMakesANewRecoveryCodeAndForgetsTheOld() {
        String old = create();
        String next;
        try (VaultSession vault = open(PASSPHRASE)) {
            next = vault.newRecoveryCode(PASSPHRASE.toCharArray());
        }
        problem(Kind.WRONG_PASSPHRASE, () -> read(old));
        assertThat(read(next)).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itNamesAFolderWithoutAVaultAndAFolderThatIsTaken() throws IOException {
        problem(Kind.NOT_A_VAULT, () -> read(PASSPHRASE));
        create();
        problem(Kind.FOLDER_TAKEN, this::create);
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
    void itCallsAStrangeDescriptionDamaged(String text) throws IOException {
        create();
        Files.writeString(folder.resolve("vault.yaml"), text);
        problem(Kind.DAMAGED, () -> read(PASSPHRASE));
    }

    @Test
    void itRefusesAHostileCostAndAnEnormousDescription() throws IOException {
        create();
        Path file = folder.resolve("vault.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("memoryKib: 64", "memoryKib: 2000000000"));
        problem(Kind.DAMAGED, () -> read(PASSPHRASE));
        Files.writeString(file, text + "#".repeat(10_000_000));
        problem(Kind.DAMAGED, () -> read(PASSPHRASE));
    }

    @Test
    void itRefusesANewerFormatInItsOwnWords() throws IOException {
        create();
        Path file = folder.resolve("vault.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("format: 1", "format: 2"));
        problem(Kind.NEWER_FORMAT, () -> read(PASSPHRASE));
    }

    @Test
    void itDoesNotOpenASlotWhoseCostWasChanged() throws IOException {
        create();
        Path file = folder.resolve("vault.yaml");
        Files.writeString(file, Files.readString(file).replace("passes: 1", "passes: 2"));
        problem(Kind.WRONG_PASSPHRASE, () -> read(PASSPHRASE));
    }

    @Test
    void itWritesNothingReadableAndForItsOwnerOnly() throws IOException {
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
    void itTakesAPassphraseOfTheShapeOfARecoveryCode() {
        String shaped = RecoveryCode.random();
        String wrongShaped = "7KQ2M7KQ2M7KQ2M7KQ2M7KQ2M7KQ2M7KQ2M7KQ2M";
        String code = create();
        for (String passphrase : List.of(shaped, wrongShaped, shaped.toLowerCase(Locale.ROOT))) {
            try (VaultSession vault = open(code)) {
                vault.changePassphrase(code.toCharArray(), passphrase.toCharArray());
            }
            assertThat(read(passphrase)).isEqualTo("PLANTEDWORD");
        }
        assertThat(read(code)).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itOpensWithSeveralPassphrasesUntilTheOthersAreForgotten() {
        create();
        try (VaultSession vault = open(PASSPHRASE)) {
            vault.addPassphrase(PASSPHRASE.toCharArray(), "of my husband".toCharArray());
            vault.addPassphrase("of my husband".toCharArray(), "of the helper".toCharArray());
            problem(Kind.WRONG_PASSPHRASE, () -> vault.addPassphrase("x".toCharArray(), "y".toCharArray()));
            assertThat(vault.passphrases()).isEqualTo(3);
        }
        assertThat(read("of the helper")).isEqualTo("PLANTEDWORD");
        try (VaultSession vault = open("of my husband")) {
            vault.changePassphrase("of my husband".toCharArray(), "his new one".toCharArray());
            vault.forgetOtherPassphrases("his new one".toCharArray());
            assertThat(vault.passphrases()).isOne();
        }
        problem(Kind.WRONG_PASSPHRASE, () -> read(PASSPHRASE));
        problem(Kind.WRONG_PASSPHRASE, () -> read("of the helper"));
        assertThat(read("his new one")).isEqualTo("PLANTEDWORD");
    }

    @Test
    void itTakesNoMorePassphrasesThanItCanTry() {
        create();
        try (VaultSession vault = open(PASSPHRASE)) {
            for (int i = 1; i < UnlockedVault.MOST_PASSPHRASES; i++) {
                vault.addPassphrase(PASSPHRASE.toCharArray(), ("one more " + i).toCharArray());
            }
            problem(
                    Kind.TOO_MANY_PASSPHRASES,
                    () -> vault.addPassphrase(PASSPHRASE.toCharArray(), "too many".toCharArray()));
        }
    }

    @Test
    void itEncryptsEverythingAnewUnderANewDataKey() throws IOException {
        String oldCode = create();
        Path letter = Files.write(temporary.resolve("letter.pdf"), new byte[200_000]);
        String oldName;
        try (VaultSession vault = open(PASSPHRASE)) {
            Attachments.Stored stored = vault.attachments().put(letter, Attachments.Progress.none());
            oldName = stored.contentHash();
            vault.records()
                    .write(List.of(Edit.added(new Attachment(
                            UUID.randomUUID(), ID, "letter.pdf", "application/pdf", 200_000, oldName,
                            LocalDate.EPOCH))));
        }
        byte[] oldKeys = Files.readAllBytes(folder.resolve("vault.yaml"));
        String code;
        try (VaultSession vault = open(PASSPHRASE)) {
            code = vault.newDataKey(PASSPHRASE.toCharArray(), "nobody saw this".toCharArray());
        }
        assertThat(read("nobody saw this")).isEqualTo("PLANTEDWORD");
        assertThat(read(code)).isEqualTo("PLANTEDWORD");
        problem(Kind.WRONG_PASSPHRASE, () -> read(PASSPHRASE));
        problem(Kind.WRONG_PASSPHRASE, () -> read(oldCode));
        try (VaultSession vault = open("nobody saw this")) {
            Attachment kept = vault.records().all(Attachment.class).getFirst();
            assertThat(kept.contentHash()).isNotEqualTo(oldName);
            try (InputStream in = vault.attachments().open(kept.contentHash())) {
                assertThat(in.readAllBytes()).hasSize(200_000);
            }
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            assertThat(inside.map(Path::getFileName).map(Path::toString))
                    .doesNotContain(oldName + ".age", "rekeyed", "attachments.old", "set-aside.mv.db");
        }
        Files.write(folder.resolve("vault.yaml"), oldKeys);
        assertThatThrownBy(() -> read(PASSPHRASE)).isInstanceOf(VaultProblem.class);
    }

    @Test
    void itCountsWrongTriesForTheOwner() {
        create();
        for (int i = 0; i < 4; i++) {
            problem(Kind.WRONG_PASSPHRASE, () -> read("guess"));
        }
        assertThat(vaults.wrongTries(folder)).isEqualTo(4);
        try (VaultSession vault = open(PASSPHRASE)) {
            assertThat(vault.notes()).containsExactly(new OpeningNote(OpeningNote.Kind.WRONG_TRIES, 4));
        }
        try (VaultSession vault = open(PASSPHRASE)) {
            assertThat(vault.notes()).isEmpty();
        }
    }

    @Test
    void itNamesTheMistypedGroupOfARecoveryCode() {
        String code = create();
        char wrong = code.charAt(13) == 'A' ? 'B' : 'A';
        String typed = code.substring(0, 13) + wrong + code.substring(14);
        assertThat(vaults.mistypedGroups(typed.toCharArray())).containsExactly(3);
        assertThat(vaults.mistypedGroups(code.toCharArray())).isEmpty();
        assertThat(vaults.mistypedGroups("four plain words here".toCharArray())).isEmpty();
    }
}
