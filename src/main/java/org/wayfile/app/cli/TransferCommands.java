package org.wayfile.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wayfile export} and {@code wayfile import}. */
final class TransferCommands {

    private TransferCommands() {}

    @Command(
            name = "export",
            description = "Writes everything, or one case, as a zip of JSON, tables and files. Anyone can read it,"
                    + " unless --age encrypts it with words of its own.")
    static final class Export implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(index = "0", paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Parameters(index = "1", paramLabel = "FILE", description = "The archive to write.")
        Path file = Path.of("");

        @Option(names = "--case", paramLabel = "ID", description = "Only this case with its people, lists and files.")
        @Nullable
        UUID caseId;

        @Option(names = "--age", description = "Encrypts the archive in the age format; asks for words.")
        boolean age;

        @Option(
                names = "--age-passphrase-file",
                paramLabel = "FILE",
                description = "File with the words for --age on its first line.")
        @Nullable
        String words;

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        Export(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            char[] lock = age || words != null ? PassphraseOption.read(words, "Words for the archive: ") : null;
            try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
                if (caseId != null && workspace.cases().find(caseId).isEmpty()) {
                    throw new CommandProblem("There is no case with this id in the vault.");
                }
                Transfer.Exported exported = workspace.transfer()
                        .export(file, caseId, lock, tools.clock().instant(), Progress.none());
                spec.commandLine()
                        .getOut()
                        .println("rows\t" + exported.rows() + "\nfiles\t" + exported.files());
                if (exported.unreadable() > 0) {
                    throw new CommandProblem("The archive was written without " + exported.unreadable()
                            + " kept files that are damaged in the vault.");
                }
            } finally {
                wipe(lock);
            }
            return 0;
        }
    }

    /** Whose form of a different entry is wanted. */
    enum Whose {
        MINE,
        THEIRS
    }

    @Command(
            name = "import",
            description = "Takes an archive into a vault, all of it or nothing. A different entry stays as it is in the"
                    + " vault unless --take theirs.")
    static final class Import implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(index = "0", paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Parameters(index = "1", paramLabel = "FILE", description = "The archive to read.")
        Path file = Path.of("");

        @Option(names = "--dry-run", description = "Says what would be done and does nothing.")
        boolean dryRun;

        @Option(names = "--take", paramLabel = "mine|theirs",
                description = "For different entries; mine when left out.")
        Whose whose = Whose.MINE;

        @Option(
                names = "--age-passphrase-file",
                paramLabel = "FILE",
                description = "File with the words of an encrypted archive on its first line.")
        @Nullable
        String words;

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        Import(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            char[] lock = null;
            try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
                if (workspace.transfer().needsWords(file)) {
                    lock = PassphraseOption.read(words, "Words of the archive: ");
                }
                Transfer.Plan plan = plan(workspace, lock);
                tell(plan);
                if (!dryRun) {
                    Set<UUID> theirs = whose == Whose.MINE
                            ? Set.of()
                            : plan.differences().stream()
                                    .map(Transfer.Difference::id)
                                    .collect(Collectors.toSet());
                    workspace.take(file, lock, theirs, Progress.none());
                }
            } finally {
                wipe(lock);
            }
            return 0;
        }

        private Transfer.Plan plan(Workspace workspace, char @Nullable [] lock) {
            try {
                return workspace.transfer().plan(file, lock, Progress.none());
            } catch (VaultProblem problem) {
                throw switch (problem.kind()) {
                    case DAMAGED ->
                        new CommandProblem("Nothing was taken in. This is no archive of Wayfile, or it was changed.");
                    case WRONG_PASSPHRASE ->
                        new CommandProblem("Nothing was taken in. The words of the archive are not the right ones.");
                    case NEWER_FORMAT ->
                        new CommandProblem("Nothing was taken in. A newer Wayfile wrote the archive.");
                    default -> problem;
                };
            }
        }

        private void tell(Transfer.Plan plan) {
            new TreeMap<>(plan.added()).forEach((table, count) -> say("added", table, count));
            say("same", "", plan.same());
            say("files", "", plan.files());
            plan.differences().forEach(it -> say(
                    "different", it.table() + " " + it.id(), it.theirsIsNewer() ? "theirs is newer" : "mine is newer"));
        }

        private void say(String what, String where, Object value) {
            spec.commandLine().getOut().println(what + "\t" + where + "\t" + value);
        }
    }

    private static void wipe(char @Nullable [] words) {
        if (words != null) {
            Arrays.fill(words, '\0');
        }
    }
}
