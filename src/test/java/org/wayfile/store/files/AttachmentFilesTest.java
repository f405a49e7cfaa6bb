package org.wayfile.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Attachments.Stored;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.Vaults;

class AttachmentFilesTest {

    @TempDir
    Path temporary;

    private UnlockedVault vault;
    private AttachmentFiles files;

    @BeforeEach
    void open() {
        vault = Vaults.cheapForTests()
                .create(temporary.resolve("vault"), "pass".toCharArray())
                .vault();
        files = new AttachmentFiles(vault.folder(), vault.keys());
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private Path file(int bytes) throws IOException {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return Files.write(temporary.resolve("letter.pdf"), content);
    }

    private long parts() throws IOException {
        try (var inside = Files.list(vault.folder().attachments())) {
            return inside.count();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_000})
    void itGivesBackEveryByte(int bytes) throws IOException {
        Path letter = file(bytes);
        Stored stored = files.put(letter, Progress.none());
        assertThat(stored.bytes()).isEqualTo(bytes);
        Path out = temporary.resolve("out.pdf");
        files.export(stored.contentHash(), out);
        assertThat(out).hasSameBinaryContentAs(letter);
    }

    @Test
    void itKeepsTheSameContentOnce() throws IOException {
        files.put(file(1000), Progress.none());
        files.put(file(1000), Progress.none());
        assertThat(parts()).isOne();
    }

    @Test
    void itStoresNothingReadable() throws IOException {
        Path letter = Files.writeString(temporary.resolve("letter.txt"), "PLANTEDWORD".repeat(10_000));
        Stored stored = files.put(letter, Progress.none());
        byte[] kept = Files.readAllBytes(vault.folder().attachments().resolve(stored.contentHash() + ".age"));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1")
                .doesNotContain("PLANTEDWORD");
    }

    @Test
    void itLeavesNothingWhenTheFileVanishes() throws IOException {
        Path gone = temporary.resolve("gone.pdf");
        assertThatThrownBy(() -> files.put(gone, Progress.none()))
                .isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                        .isEqualTo(Kind.FILE_VANISHED));
        assertThat(parts()).isZero();
    }

    @Test
    void itLeavesNothingWhenCancelled() throws IOException {
        Path letter = file(500_000);
        assertThatThrownBy(() -> files.put(letter, (done, total) -> done < 200_000))
                .isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                        .isEqualTo(Kind.CANCELLED));
        assertThat(parts()).isZero();
    }

    @Test
    void itRefusesAChangedByte() throws IOException {
        Stored stored = files.put(file(200_000), Progress.none());
        Path kept = vault.folder().attachments().resolve(stored.contentHash() + ".age");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[150_000] ^= 1;
        Files.write(kept, bytes);
        assertThatThrownBy(() -> {
            try (InputStream in = files.open(stored.contentHash())) {
                in.readAllBytes();
            }
        })
                .isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                        .isEqualTo(Kind.DAMAGED));
    }

    @Test
    void itRefusesACutFile() throws IOException {
        Stored stored = files.put(file(200_000), Progress.none());
        Path kept = vault.folder().attachments().resolve(stored.contentHash() + ".age");
        byte[] bytes = Files.readAllBytes(kept);
        Files.write(kept, Arrays.copyOf(bytes, 131_300));
        Path out = temporary.resolve("out.pdf");
        assertThatThrownBy(() -> files.export(stored.contentHash(), out)).isInstanceOf(VaultProblem.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void itRefusesANameThatIsNotAHash() {
        assertThatThrownBy(() -> files.open("../vault")).isInstanceOf(VaultProblem.class);
    }
}
