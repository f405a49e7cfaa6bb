package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.Attachments.Progress;

/** The standard tool and this program open each other's files; skipped with a line where the tool is missing. */
class AgeToolTest {

    private static final String WORDS = "señal de lluvia";

    @TempDir
    Path temporary;

    @BeforeEach
    void look() {
        Assumptions.assumeTrue(
                Stream.of("age", "script").allMatch(it -> Files.isExecutable(Path.of("/usr/bin", it))),
                "age is not installed here: encrypted exports are opened by this program alone");
    }

    /** The tool asks a terminal for the words; {@code script} lends it one. */
    private void age(String arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("script", "-qec", "age " + arguments, "/dev/null")
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said.txt").toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write((WORDS + "\n" + WORDS + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue())
                .as(Files.readString(temporary.resolve("said.txt")))
                .isZero();
    }

    @Test
    void itIsOpenedByTheStandardTool() throws IOException, InterruptedException, SQLException {
        try (TestVault one = TestVault.create(temporary.resolve("one"))) {
            new RandomContent(one, 71).moveIn(5);
            one.format()
                    .export(temporary.resolve("locked.age"), null, WORDS.toCharArray(), TestVault.NOW, Progress.none());
            one.format().export(temporary.resolve("open.zip"), null, null, TestVault.NOW, Progress.none());
            age("--decrypt -o opened.zip locked.age");
            assertThat(temporary.resolve("opened.zip")).hasSameBinaryContentAs(temporary.resolve("open.zip"));
        }
    }

    /** The tool makes its locks four times as dear as ours: seconds of work for one file. */
    @Test
    @Tag("faults")
    void itOpensTheFilesOfTheStandardTool() throws IOException, InterruptedException, SQLException {
        try (TestVault one = TestVault.create(temporary.resolve("one"));
                TestVault other = TestVault.create(temporary.resolve("other"))) {
            new RandomContent(one, 71).moveIn(5);
            one.format().export(temporary.resolve("open.zip"), null, null, TestVault.NOW, Progress.none());
            age("--encrypt --passphrase -o theirs.age open.zip");
            other.format().take(temporary.resolve("theirs.age"), WORDS.toCharArray(), Set.of(), Progress.none());
            assertThat(other.rows().length()).isEqualTo(one.rows().length());
        }
    }
}
