package org.wayfile.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one command and gives its exit code. */
public final class CommandLineDoor {

    /** What the commands need. */
    public record Tools(VaultGate gate, Guide guide, Clock clock) {}

    @Command(
            name = "wayfile",
            mixinStandardHelpOptions = true,
            version = "Wayfile 0.1.0",
            subcommands = CommandLine.HelpCommand.class,
            description = "Keeps immigration cases, papers and contacts in one encrypted vault.")
    static final class Root {}

    private final CommandLine line;

    /**
     * The door.
     *
     * @param out where answers go
     * @param err where complaints go
     */
    public CommandLineDoor(Tools tools, PrintStream out, PrintStream err) {
        line = new CommandLine(new Root());
        line.addSubcommand("vault", VaultCommands.line(tools));
        line.addSubcommand("export", new TransferCommands.Export(tools));
        line.addSubcommand("import", new TransferCommands.Import(tools));
        line.addSubcommand("example", new ExampleCommand(tools));
        line.addSubcommand("cases", new CasesCommand(tools));
        line.addSubcommand("log", LogCommands.line(tools));
        line.addSubcommand("find-agency", new FindAgencyCommand(tools));
        line.addSubcommand("content", ContentCommands.line(tools));
        line.addSubcommand("deadline", new DeadlineCommand(tools));
        line.addSubcommand("prep-sheet", new PrepSheetCommand(tools));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println(words(problem));
            return 1;
        });
    }

    /** Whether the arguments name a command; otherwise they name a vault to open in the window. */
    public static boolean isCommand(List<String> arguments) {
        return !arguments.isEmpty()
                && (COMMANDS.contains(arguments.getFirst()) || arguments.getFirst().startsWith("-"));
    }

    /** The names of the commands. */
    public static final List<String> COMMANDS =
            List.of(
                    "vault", "export", "import", "example", "cases", "log", "find-agency", "content", "deadline",
                    "prep-sheet", "help");

    /** Runs the command; the caller ends the process with the code. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    private static String words(Exception problem) {
        return switch (problem) {
            case VaultProblem it -> ProblemWords.of(it);
            case CommandProblem it -> String.valueOf(it.getMessage());
            default -> "The command failed (" + problem.getClass().getSimpleName() + ").";
        };
    }
}
