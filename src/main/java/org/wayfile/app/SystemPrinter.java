package org.wayfile.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Hands a PDF to the printing system of Linux and macOS, and says when that fails: printing is never silent. */
final class SystemPrinter {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/lp"), Path.of("/bin/lp"));

    private SystemPrinter() {}

    /** Whether this computer has the command that takes PDFs. */
    static boolean isThere() {
        return PLACES.stream().anyMatch(Files::isExecutable);
    }

    /**
     * Prints on the usual printer. The bytes go through a pipe, never through a file.
     *
     * @throws IOException when the command is missing or refuses the job
     */
    static void print(byte[] pdf) throws IOException {
        Path command = PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("no lp"));
        Process process = new ProcessBuilder(command.toString(), "-s", "-t", "Wayfile")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(pdf);
        }
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("lp refused");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
