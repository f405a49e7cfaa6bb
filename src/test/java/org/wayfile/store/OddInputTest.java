package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.store.vault.Vaults;

/** What people type, paste and drop that nobody planned for; all of it in real vaults that are opened again. */
class OddInputTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final char[] PASSPHRASE = "pass".toCharArray();

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    private Workspace create() {
        return new Workspace(store.create(temporary.resolve("vault"), PASSPHRASE.clone()).session(), CLOCK);
    }

    private Workspace reopen() {
        return new Workspace(store.open(temporary.resolve("vault"), PASSPHRASE.clone()), CLOCK);
    }

    static Stream<String> texts() {
        return Stream.of(
                "x".repeat(100_000),
                "👨‍👩‍👧‍👦 🗂️ 🇺🇳".repeat(100),
                "مرحبا بالعالم ‏שלום‎ abc 123",
                "Zoë Ångström Ñuñez 李小龙 한글 ਪੰਜਾਬੀ",
                "line one\nline two\r\n\ttab \u00A0 \u200B \uFEFF",
                "'; DROP TABLE case_file; -- \\ % _ \" ${x} {0} <b>",
                "á́́́́́́́́ e\u0301",
                " ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itKeepsWhatWasTypedLetterForLetter(String text) {
        UUID id;
        try (Workspace workspace = create()) {
            id = workspace.cases().blank().id();
            workspace.cases().save(caseFile(id, text, LocalDate.of(2026, 6, 27)), List.of());
        }
        try (Workspace workspace = reopen()) {
            workspace.warmUp();
            CaseFile kept = workspace.cases().find(id).orElseThrow();
            assertThat(kept.title()).isEqualTo(text);
            assertThat(kept.note()).isEqualTo(text);
            workspace.search().find(text, 5);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void itKeepsAbsurdDaysAndShowsThePage(LocalDate day) {
        UUID id;
        try (Workspace workspace = create()) {
            id = workspace.cases().blank().id();
            workspace.cases().save(caseFile(id, "odd day", day), List.of());
        }
        try (Workspace workspace = reopen()) {
            assertThat(workspace.cases().view(id).orElseThrow().caseFile().filedOn()).isEqualTo(day);
            assertThat(workspace.today().day((_, _) -> "").files()).hasSize(1);
        }
    }

    static Stream<LocalDate> days() {
        return Stream.of(
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(9999, 12, 31));
    }

    @Test
    void itKeepsAnEmptyFile() throws IOException {
        Path empty = Files.createFile(temporary.resolve("empty.pdf"));
        try (Workspace workspace = create()) {
            Attachment kept = workspace.papers().attach(UUID.randomUUID(), empty, Progress.none());
            Path out = temporary.resolve("out.pdf");
            workspace.papers().export(kept, out);
            assertThat(out).exists().isEmptyFile();
        }
    }

    @Test
    void itSaysThatAFileVanishedAndKeepsTheRest() {
        try (Workspace workspace = create()) {
            workspace.people().nameHousehold("kept");
            assertThatThrownBy(() -> workspace.papers()
                    .attach(UUID.randomUUID(), temporary.resolve("gone.pdf"), Progress.none()))
                    .isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                            .isEqualTo(VaultProblem.Kind.FILE_VANISHED));
            assertThat(workspace.people().household().orElseThrow().label()).isEqualTo("kept");
        }
    }

    @Test
    @Tag("faults")
    void itKeepsAFileOfThreeHundredMegabytesInLittleMemory() throws IOException {
        Path large = temporary.resolve("large.bin");
        byte[] block = new byte[1 << 20];
        try (var out = Files.newOutputStream(large)) {
            for (int i = 0; i < 300; i++) {
                block[i] = (byte) i;
                out.write(block);
            }
        }
        try (Workspace workspace = create()) {
            long before = used();
            Attachment kept = workspace.papers().attach(UUID.randomUUID(), large, Progress.none());
            assertThat(used() - before).isLessThan(100L << 20);
            assertThat(kept.bytes()).isEqualTo(300L << 20);
            try (InputStream clear = workspace.papers().open(kept);
                    InputStream typed = Files.newInputStream(large)) {
                byte[] one = new byte[1 << 16];
                byte[] other = new byte[1 << 16];
                for (int read = typed.readNBytes(one, 0, one.length); read > 0; read =
                        typed.readNBytes(one, 0, one.length)) {
                    assertThat(clear.readNBytes(other, 0, read)).isEqualTo(read);
                    assertThat(other).isEqualTo(one);
                }
                assertThat(clear.read()).isNegative();
            }
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static CaseFile caseFile(UUID id, String text, LocalDate filedOn) {
        return new CaseFile(
                id, text, "uscis", "I-485", text, text, filedOn, text, filedOn, Source.SEEN_ONLINE, text, null);
    }
}
