package org.wayfile.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.VaultGate;
import org.wayfile.service.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a vault with the example household. */
@Command(name = "example", description = "Creates a vault with the example household.")
final class ExampleCommand implements Callable<Integer> {

    private final CommandLineDoor.Tools tools;

    @Parameters(paramLabel = "VAULT", description = "Folder of the new vault; it must not exist or be empty.")
    Path vault = Path.of("");

    @Option(names = "--lang", paramLabel = "en|es", description = "Language of the example; en when left out.")
    String language = "en";

    @Mixin
    PassphraseOption passphrase = new PassphraseOption();

    ExampleCommand(CommandLineDoor.Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        char[] secret = passphrase.read();
        VaultGate.Created created = tools.gate().create(vault, secret);
        Arrays.fill(secret, '\0');
        try (Workspace workspace = new Workspace(created.session(), tools.clock())) {
            new ExampleFamily(workspace, tools.guide(), language, tools.clock()).moveIn();
        }
        return 0;
    }
}
