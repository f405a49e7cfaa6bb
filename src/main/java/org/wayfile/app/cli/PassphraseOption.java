package org.wayfile.app.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the passphrase comes from: a prompt or a file, never an argument. */
final class PassphraseOption {

    private static final int MOST_BYTES = 64 * 1024;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "File with the passphrase on its first line; - is standard input.")
    @Nullable
    String file;

    /** Reads the passphrase; the caller wipes it. */
    char[] read() {
        return read(file, "Passphrase: ");
    }

    static char[] read(@Nullable String from, String prompt) {
        if (from == null) {
            return prompt(prompt);
        }
        try {
            return firstLine(from.equals("-") ? System.in.readNBytes(MOST_BYTES) : file(from));
        } catch (IOException e) {
            throw new CommandProblem("The passphrase file cannot be read.");
        }
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static char[] prompt(String words) {
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> new CommandProblem(
                        "There is no terminal to ask for the passphrase. Use --passphrase-file."));
        char[] typed = console.readPassword(words);
        if (typed == null) {
            throw new CommandProblem("No passphrase was given.");
        }
        return typed;
    }

    private static char[] firstLine(byte[] bytes) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = new char[end];
        text.get(line, 0, end);
        if (end == 0) {
            throw new CommandProblem("The passphrase is empty.");
        }
        return line;
    }
}
