package org.wayfile.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.guide.Packs;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** Runs commands on a vault of its own and hears what they say. */
abstract class CommandLineHands {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    /** The folder of the vault, and a file with its passphrase. */
    String vault = "";
    String pass = "";

    @BeforeEach
    void redirect() throws IOException {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        vault = temporary.resolve("vault").toString();
        pass = Files.writeString(temporary.resolve("pass.txt"), "four words nobody guesses\n")
                .toString();
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    /** Runs one command; answers its exit code. */
    int run(String... arguments) {
        said.reset();
        complained.reset();
        return new CommandLineDoor(new CommandLineDoor.Tools(
                new VaultStore(Vaults.cheapForTests()), Packs.GUIDE, CLOCK))
                .run(arguments);
    }

    /** What the last command said on standard output. */
    String output() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** What it said on standard error. */
    String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
