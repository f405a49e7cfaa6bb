package org.wayfile.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Copies of sheets for the computer's PDF reader, which needs a real file. Only this user can read them; they are
 * erased when the vault is locked or the program ends, and what a crash left is erased at the next start.
 */
final class ViewerCopies {

    private static final String PREFIX = "wayfile-view-";

    private final Path folder;
    private final List<String> reader;
    private final List<Path> made = new CopyOnWriteArrayList<>();

    /** In the system's folder for temporary files, shown by the usual reader. */
    ViewerCopies() {
        this(Path.of(System.getProperty("java.io.tmpdir")), usualReader());
    }

    /**
     * @param folder where copies are made
     * @param reader the command that shows a file; the file is its last argument
     */
    ViewerCopies(Path folder, List<String> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    private static List<String> usualReader() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.startsWith("mac") ? "/usr/bin/open" : "xdg-open");
    }

    /**
     * Writes a copy and shows it.
     *
     * @throws IOException when the copy was not written or no reader took it; then no copy is left
     */
    void show(byte[] pdf) throws IOException {
        Path own = Files.createTempDirectory(folder, PREFIX);
        if (made.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::erase, "erase viewer copies"));
        }
        made.add(own);
        Path file = own.resolve("sheet.pdf");
        try {
            Files.write(file, pdf);
            List<String> command = new ArrayList<>(reader);
            command.add(file.toString());
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            erase(own);
            throw e;
        }
    }

    /** Erases the copies of this run. */
    void erase() {
        made.forEach(ViewerCopies::erase);
        made.clear();
    }

    /** Erases what an earlier run left. */
    void eraseLeftOvers() {
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(it -> it.getFileName().toString().startsWith(PREFIX))
                    .filter(it -> !made.contains(it))
                    .forEach(ViewerCopies::erase);
        } catch (IOException e) {
            // The folder cannot be read: then there is nothing that could be erased.
            made.removeIf(it -> !Files.exists(it));
        }
    }

    private static void erase(Path own) {
        try {
            Files.deleteIfExists(own.resolve("sheet.pdf"));
            Files.deleteIfExists(own);
        } catch (IOException e) {
            // A reader that holds the file on Windows: the next start erases it.
            own.toFile().deleteOnExit();
        }
    }
}
