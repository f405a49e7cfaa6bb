package org.wayfile.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.service.Backups;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wayfile vault backup|restore|drill}. */
final class BackupCommands {

    private BackupCommands() {}

    @Command(name = "backup", description = "Makes a verified backup and prints its file.")
    static final class Make implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Option(names = "--to", paramLabel = "FOLDER", description = "A second place that gets a copy.")
        @Nullable
        Path second;

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        Make(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            if (second != null && !Files.isDirectory(second)) {
                throw new CommandProblem("The second place is not there. No backup was made.");
            }
            try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
                workspace.backups().secondPlace(second);
                Backups.Made made = workspace.backups().now(Progress.none());
                spec.commandLine().getOut().println(made.backup().file());
                if (made.unreadable() > 0) {
                    throw new CommandProblem("The backup was made without " + made.unreadable()
                            + " kept files that are damaged in the vault.");
                }
            }
            return 0;
        }
    }

    @Command(
            name = "restore",
            description = "Shows what a backup holds, or makes a vault of it in a new folder. Nothing is overwritten.")
    static final class Restore implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(
                paramLabel = "BACKUP",
                description = "A backup, or a folder with backups (a vault, a second place): its newest one.")
        Path from = Path.of("");

        @Option(names = "--to", paramLabel = "FOLDER", description = "Folder of the new vault.")
        @Nullable
        Path to;

        @Option(names = "--show", description = "Reads the backup and shows what it holds.")
        boolean show;

        @Option(names = "--list", description = "Lists the backups in a folder; asks for no passphrase.")
        boolean list;

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        Restore(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            if (list) {
                tools.gate().backupsIn(from).forEach(it -> say(it.madeAt(), it.file()));
                return 0;
            }
            if (to == null && !show) {
                throw new ParameterException(spec.commandLine(), "Missing option: --to, --show or --list");
            }
            Path backup = backup();
            char[] secret = passphrase.read();
            try {
                BackupContent content = to == null
                        ? tools.gate().look(backup, secret)
                        : tools.gate().restore(backup, secret, to, Progress.none());
                tell(content);
            } catch (VaultProblem problem) {
                throw inWords(problem);
            } finally {
                Arrays.fill(secret, '\0');
            }
            return 0;
        }

        private static RuntimeException inWords(VaultProblem problem) {
            return switch (problem.kind()) {
                case DAMAGED -> new CommandProblem("Nothing was restored. The backup is damaged or was changed.");
                case WRONG_PASSPHRASE -> new CommandProblem("Nothing was restored. The passphrase is not the one of"
                        + " that day.");
                default -> problem;
            };
        }

        private Path backup() {
            if (Files.isRegularFile(from)) {
                return from;
            }
            List<Backup> all = tools.gate().backupsIn(from);
            if (all.isEmpty()) {
                throw new CommandProblem("There is no backup in this folder.");
            }
            return all.getFirst().file();
        }

        private void tell(BackupContent content) {
            say("made", content.madeAt());
            new TreeMap<>(content.rows()).forEach(this::say);
            say("files", content.files());
            if (content.missingFiles() > 0) {
                throw new CommandProblem(content.missingFiles() + " kept files are missing beside the backup.");
            }
        }

        private void say(Object what, Object value) {
            spec.commandLine().getOut().println(what + "\t" + value);
        }
    }

    @Command(name = "drill", description = "Restores every kept backup for a trial and removes the trial again.")
    static final class Drill implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        Drill(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
                List<Backups.Trial> trials = workspace.backups().tryAll(Progress.none());
                trials.forEach(this::say);
                if (trials.stream().anyMatch(it -> !it.good())) {
                    throw new CommandProblem("At least one backup cannot be restored in full.");
                }
            }
            return 0;
        }

        private void say(Backups.Trial trial) {
            Instant madeAt = trial.backup().madeAt();
            spec.commandLine()
                    .getOut()
                    .println((trial.good() ? "good" : "damaged") + "\t" + madeAt + "\t" + trial.rows() + "\t"
                            + trial.files());
        }
    }
}
