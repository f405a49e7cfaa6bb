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

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    /** The folder of the vault, and a file with its passphrase. */
    String vault = "";
    String pass = "";

    @BeforeEach
    void prepare() throws IOException {
        vault = temporary.resolve("vault").toString();
        pass = Files.writeString(temporary.resolve("pass.txt"), "four words nobody guesses\n")
                .toString();
    }

    /** Runs one command; answers its exit code. */
    int run(String... arguments) {
        said.reset();
        complained.reset();
        CommandLineDoor.Tools tools =
                new CommandLineDoor.Tools(new VaultStore(Vaults.cheapForTests()), Packs.GUIDE, CLOCK);
        return new CommandLineDoor(tools, stream(said), stream(complained)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
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
