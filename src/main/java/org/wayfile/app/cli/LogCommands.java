package org.wayfile.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wayfile log add}: one contact, its id printed once it is durable. */
final class LogCommands {

    private LogCommands() {}

    @Command(name = "log", description = "Writes into the log of calls and letters.")
    static final class Group {}

    static CommandLine line(CommandLineDoor.Tools tools) {
        return new CommandLine(new Group()).addSubcommand("add", new Add(tools));
    }

    @Command(name = "add", description = "Logs one contact about a case and prints its id once it is durable.")
    static final class Add implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
        Path vault = Path.of("");

        @Option(names = "--case", required = true, paramLabel = "ID", description = "Id of the case.")
        UUID caseId = new UUID(0, 0);

        @Option(names = "--summary", required = true, paramLabel = "TEXT", description = "What was said.")
        String summary = "";

        @Option(names = "--channel", paramLabel = "CHANNEL", description = "One of ${COMPLETION-CANDIDATES}.")
        Channel channel = Channel.CALL;

        @Mixin
        PassphraseOption passphrase = new PassphraseOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        Add(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
                if (workspace.cases().find(caseId).isEmpty()) {
                    throw new CommandProblem("There is no case with this id in the vault.");
                }
                ContactEntry entry = workspace.contacts().blank(channel).saying(summary);
                UUID id = workspace.contacts().log(new ContactDraft(entry, List.of(), List.of(caseId), "", null));
                spec.commandLine().getOut().println(id);
            }
            return 0;
        }
    }
}
