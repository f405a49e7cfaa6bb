package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/** Archives that somebody made to do harm, or that an accident changed: a clear refusal, and the vault as it was. */
class HostileArchiveTest {

    @TempDir
    static Path shared;

    private static TestVault vault;
    private static Path good;
    private static String before;

    @TempDir
    Path temporary;

    @BeforeAll
    static void export() throws SQLException {
        good = shared.resolve("good.zip");
        try (TestVault one = TestVault.create(shared.resolve("one"))) {
            new RandomContent(one, 21).moveIn(5);
            one.format().export(good, null, null, TestVault.NOW, Progress.none());
        }
        vault = TestVault.create(shared.resolve("vault"));
        before = vault.rows();
    }

    @AfterEach
    void nothingCameIn() {
        assertThat(vault.rows()).isEqualTo(before);
        assertThat(vault.vault().folder().attachments()).isEmptyDirectory();
    }

    @AfterAll
    static void close() {
        vault.close();
    }

    private void refused(Path file) {
        refused(file, Kind.DAMAGED);
    }

    private void refused(Path file, Kind kind) {
        OpenFormatTest.problem(kind, () -> vault.format().plan(file, null, Progress.none()));
        OpenFormatTest.problem(kind, () -> vault.format().take(file, null, Set.of(), Progress.none()));
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(good.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().map(it -> (ZipEntry) it).toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private Path write(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(temporary.resolve("hostile.zip"), bytes.toByteArray());
    }

    private Path with(String name, String content) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return write(entries);
    }

    private Path content(UnaryOperator<String> change) throws IOException {
        String text = new String(entries().get("wayfile.json"), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return with("wayfile.json", changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "../evil",
                    "files/../../evil",
                    "files/..",
                    "/etc/passwd",
                    "files/a/b",
                    "files\\evil",
                    "C:\\evil",
                    "tables/PERSON.CSV/x",
                    "WAYFILE.JSON",
                    "other.txt",
                    "files/not-listed.pdf"
            })
    void itRefusesEntriesThatNoExportHas(String name) throws IOException {
        refused(with(name, "x"));
    }

    @Test
    void itRefusesNamesThatDifferInTheSizeOfLettersOnly() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("files/LETTER.PDF", new byte[1]);
        entries.put("files/letter.pdf", new byte[1]);
        refused(write(entries));
    }

    @Test
    void itRefusesAnArchiveThatGrowsWithoutEnd() throws IOException {
        Path bomb = temporary.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("files/zeros"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused(bomb);
    }

    @Test
    void itRefusesContentThatIsNotOfItsForm() throws IOException {
        refused(content(it -> it.replaceFirst("\"version\":[0-9]+", "\"version\":\"one\"")));
        refused(content(it -> it.replaceFirst("\"household\":", "\"household2\":")));
        refused(content(it -> it.replaceFirst("\"label\":", "\"extra\":1,\"label\":")));
        refused(content(it -> it.replaceFirst("\"changed_at\":\"[^\"]*\"", "\"changed_at\":\"yesterday\"")));
        refused(content(it -> it + "x"));
        refused(content(it -> it.substring(0, it.length() - 2)));
        refused(content(it -> "[".repeat(100_000) + it));
        refused(content(it -> it.replaceFirst("\"scope\":\"vault\"", "\"scope\":\"backup\"")));
        refused(content(it -> it.replaceFirst("\"schema\":[0-9]+", "\"schema\":0")));
        refused(content(it -> it.replaceFirst("\"status_source\":\"[^\"]*\"",
                "\"status_source\":\"" + "x".repeat(41) + "\"")));
        refused(Files.writeString(temporary.resolve("words.zip"), "just words"));
        refused(Files.write(temporary.resolve("empty.zip"), new byte[0]));
        refused(temporary.resolve("nowhere.zip"), Kind.FILE_VANISHED);
    }

    @Test
    void itSaysWhenANewerProgramWroteIt() throws IOException {
        refused(content(it -> it.replaceFirst("\"schema\":[0-9]+", "\"schema\":999")), Kind.NEWER_FORMAT);
        refused(content(it -> it.replaceFirst("\"formatVersion\":1", "\"formatVersion\":2")), Kind.NEWER_FORMAT);
    }

    @Test
    void itNoticesAFileThatWasExchanged() throws IOException {
        Map<String, byte[]> entries = entries();
        String file = entries.keySet().stream().filter(it -> it.startsWith("files/")).findFirst().orElseThrow();
        entries.put(file, "exchanged".getBytes(StandardCharsets.UTF_8));
        refused(write(entries));
        entries.remove(file);
        refused(write(entries));
    }

    @Test
    void itTakesChangedBytesOnlyWhenTheyChangeNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(5);
        Path file = temporary.resolve("changed.zip");
        String plan = plan(good);
        for (int i = 0; i < 150; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            try {
                assertThat(plan(file)).isEqualTo(plan);
            } catch (VaultProblem refused) {
                assertThat(List.of(Kind.DAMAGED, Kind.NEWER_FORMAT)).contains(refused.kind());
            }
        }
    }

    private String plan(Path file) {
        return vault.format().plan(file, null, Progress.none()).toString();
    }
}
