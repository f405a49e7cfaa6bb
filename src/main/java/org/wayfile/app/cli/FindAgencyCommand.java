package org.wayfile.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.wayfile.service.ProblemSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whom to contact about a problem in one's own words: rank, agency, problem id, title; parted by tabs. */
@Command(name = "find-agency", description = "Finds the office for a problem: rank, agency, problem id, title.")
final class FindAgencyCommand implements Callable<Integer> {

    private static final int MOST = 3;

    private final CommandLineDoor.Tools tools;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The problem in your own words.")
    List<String> text = List.of();

    @Option(names = "--lang", paramLabel = "en|es", description = "Language of the titles; en when left out.")
    String language = "en";

    @Spec
    CommandSpec spec = CommandSpec.create();

    FindAgencyCommand(CommandLineDoor.Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        List<ProblemSearch.Hit> hits =
                tools.guide().problemSearch().find(String.join(" ", text), language, MOST);
        if (hits.isEmpty()) {
            throw new CommandProblem("We did not find it. Try other words.");
        }
        if (!hits.getFirst().sure()) {
            spec.commandLine().getErr().println("We are not sure that we understood you. Please read each title.");
        }
        for (int i = 0; i < hits.size(); i++) {
            var problem = hits.get(i).problem();
            spec.commandLine()
                    .getOut()
                    .println(String.join(
                            "\t", String.valueOf(i + 1), problem.agency(), problem.id(), problem.title()));
        }
        return 0;
    }
}
