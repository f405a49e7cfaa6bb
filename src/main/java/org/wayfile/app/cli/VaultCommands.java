package org.wayfile.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultSession;
import org.wayfile.service.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wayfile vault create|verify|rebuild|backup|restore|drill|passphrase}. */
final class VaultCommands {

    private VaultCommands() {}

    @Command(name = "vault", description = "Makes and looks after vaults.")
    static final class Group {}

    static CommandLine line(CommandLineDoor.Tools tools) {
        return new CommandLine(new Group())
                .addSubcommand("create", new Create(tools))
                .addSubcommand("verify", new Verify(tools))
                .addSubcommand("rebuild", new Rebuild(tools))
                .addSubcommand("backup", new BackupCommands.Make(tools))
                .addSubcommand("restore", new BackupCommands.Restore(tools))
                .addSubcommand("drill", new BackupCommands.Drill(tools))
                .addSubcommand("passphrase", new Passphrase(tools));
    }

    @Command(name = "create", description = "Creates a vault and prints its recovery code.")
    static final class Create implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(paramLabel = "VAULT", description = "Folder of the new vault; it must not exist or be empty.")
        Path vault = Path.of("");

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        Create(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            char[] secret = passphrase.read();
            VaultGate.Created created = tools.gate().create(vault, secret);
            Arrays.fill(secret, '\0');
            created.session().close();
            spec.commandLine().getOut().println(created.recoveryCode());
            return 0;
        }
    }

    @Command(name = "verify", description = "Opens a vault and reads all of it.")
    static final class Verify implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        Verify(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
                workspace.readAll();
            }
            return 0;
        }
    }

    @Command(
            name = "rebuild",
            description = "Makes the database anew from the journal; the database that is there is kept aside.")
    static final class Rebuild implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        Rebuild(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            char[] secret = passphrase.read();
            try (VaultSession session = tools.gate().open(vault, secret, Way.REBUILD);
                    Workspace workspace = new Workspace(session, tools.clock())) {
                workspace.readAll();
            } finally {
                Arrays.fill(secret, '\0');
            }
            return 0;
        }
    }

    @Command(name = "passphrase", description = "Replaces the passphrase of a vault.")
    static final class Passphrase implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Option(
                names = "--new-passphrase-file",
                paramLabel = "FILE",
                description = "File with the new passphrase on its first line.")
        @Nullable
        String newFile;

        Passphrase(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            char[] current = passphrase.read();
            char[] next = PassphraseOption.read(newFile, "New passphrase: ");
            try (VaultSession session = tools.gate().open(vault, current)) {
                session.changePassphrase(current, next);
            } finally {
                Arrays.fill(current, '\0');
                Arrays.fill(next, '\0');
            }
            return 0;
        }
    }
}
