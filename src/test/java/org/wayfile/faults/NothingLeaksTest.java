package org.wayfile.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planted words are searched byte by byte in everything that a process writes while it does everything. */
class NothingLeaksTest {

    private static final List<Charset> CODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    @TempDir
    Path temporary;

    @BeforeEach
    void give() throws IOException {
        Files.write(temporary.resolve("given.pdf"), pdf());
    }

    private List<String> command(Path home, Path scratch) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + home,
                "-Dgiven=" + temporary.resolve("given.pdf"),
                "-cp",
                SameClasses.classPath(),
                LeakWorker.class.getName(),
                home.toString());
    }

    @Test
    void itWritesNoPlantedWordIntoAnyFileAndNoTemporaryFile() throws Exception {
        Path home = Files.createDirectories(temporary.resolve("home"));
        Path scratch = Files.createDirectories(temporary.resolve("scratch"));
        Set<String> found = new TreeSet<>();
        try (WatchService watch = scratch.getFileSystem().newWatchService()) {
            scratch.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = new ProcessBuilder(command(home, scratch))
                    .redirectErrorStream(true)
                    .redirectOutput(temporary.resolve("said").toFile())
                    .start();
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                search(home, found);
            }
            search(home, found);
            assertThat(Files.readString(temporary.resolve("said"))).endsWith("refused\npeople 1\n");
            assertThat(created(watch)).as("temporary files").isEmpty();
        }
        assertThat(found).isEmpty();
        permissions(home.resolve("vault"));
    }

    private static List<String> created(WatchService watch) {
        List<String> names = new ArrayList<>();
        for (WatchKey key = watch.poll(); key != null; key = watch.poll()) {
            key.pollEvents().stream().map(WatchEvent::context).map(String::valueOf).forEach(names::add);
            key.reset();
        }
        return names;
    }

    private static void search(Path home, Set<String> found) throws IOException {
        List<Path> files;
        try {
            files = WatchedDisk.filesIn(home);
        } catch (java.io.UncheckedIOException movedMeanwhile) {
            return;
        }
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                try {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    planted(false).stream().filter(bytes::contains).forEach(it -> found.add(file + " " + it));
                } catch (NoSuchFileException movedMeanwhile) {
                    // it is looked at under its next name
                }
            }
        }
    }

    /** The words in all codings, as bytes or in the hexadecimal form of strace. */
    private static List<String> planted(boolean hex) {
        List<String> words = new ArrayList<>();
        for (String word : LeakWorker.PLANTED) {
            for (Charset coding : CODINGS) {
                byte[] bytes = word.getBytes(coding);
                words.add(
                        hex
                                ? "\\x" + HexFormat.ofDelimiter("\\x").formatHex(bytes)
                                : new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return words;
    }

    private static void permissions(Path vault) throws IOException {
        for (Path path : WatchedDisk.filesIn(vault)) {
            String allowed = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
            assertThat(allowed).as(path.toString()).endsWith("------");
        }
    }

    @Test
    @Tag("faults")
    void itHandsNoPlantedWordToTheSystem() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed");
        Path home = Files.createDirectories(temporary.resolve("home"));
        Path scratch = Files.createDirectories(temporary.resolve("scratch"));
        Path trace = temporary.resolve("trace");
        List<String> traced = new ArrayList<>(List.of(
                "/usr/bin/strace", "-f", "-qq", "-xx", "-s", "400000", "-e",
                "trace=write,pwrite64,writev,pwritev,sendto,sendmsg,connect", "-e", "signal=none", "-o",
                trace.toString()));
        traced.addAll(command(home, scratch));
        Process process = new ProcessBuilder(traced)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        List<String> words = planted(true);
        try (var lines = Files.lines(trace, StandardCharsets.ISO_8859_1)) {
            List<String> found = lines.filter(it -> words.stream().anyMatch(it::contains) || it.contains("AF_INET"))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    /** A page with a photo, whose decoder would like a temporary file, and words in clear. */
    private static byte[] pdf() throws IOException {
        BufferedImage photo = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = photo.createGraphics();
        draw.setColor(Color.ORANGE);
        draw.fillOval(10, 10, 500, 300);
        draw.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle(LeakWorker.PLANTED.get(3));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromImage(document, photo), 50, 400);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
