package org.wayfile.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at the content packs, for those who keep them current. */
@Command(name = "content", description = "Looks at the facts of the program.")
final class ContentCommands implements Runnable {

    @Spec
    CommandSpec spec = CommandSpec.create();

    static CommandLine line(CommandLineDoor.Tools tools) {
        return new CommandLine(new ContentCommands()).addSubcommand("due", new Due(tools));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to look at: due.");
    }

    /** Lists the facts to check again: id, kind, re-check by, source; parted by tabs. */
    @Command(name = "due", description = "Lists facts to check again: id, kind, re-check by, source; tab separated.")
    static final class Due implements Callable<Integer> {

        private final CommandLineDoor.Tools tools;

        @Option(names = "--on", paramLabel = "DATE",
                description = "The day to look at, 2027-03-01; today when left out.")
        @Nullable
        LocalDate on;

        @Spec
        CommandSpec spec = CommandSpec.create();

        Due(CommandLineDoor.Tools tools) {
            this.tools = tools;
        }

        @Override
        public Integer call() {
            LocalDate day = on == null ? LocalDate.now(tools.clock()) : on;
            tools.guide()
                    .due(day)
                    .forEach(it -> spec.commandLine()
                            .getOut()
                            .println(String.join(
                                    "\t", it.id(), it.kind(), it.recheckBy().toString(), it.source())));
            return 0;
        }
    }
}
