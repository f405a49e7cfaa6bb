package org.wayfile.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.service.CaseService;
import org.wayfile.service.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the cases: id, people, form or process, title; parted by tabs. */
@Command(name = "cases", description = "Lists the cases: id, person, form, title; tab separated.")
final class CasesCommand implements Callable<Integer> {

    private final CommandLineDoor.Tools tools;

    @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
    Path vault = Path.of("");

    @Mixin
    PassphraseOption passphrase = new PassphraseOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    CasesCommand(CommandLineDoor.Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
            workspace.cases().cases().forEach(it -> spec.commandLine().getOut().println(line(it)));
        }
        return 0;
    }

    private static String line(CaseService.Summary it) {
        CaseFile file = it.caseFile();
        String people = it.parties().stream().map(p -> p.person().fullName()).collect(Collectors.joining(", "));
        return String.join("\t", file.id().toString(), flat(people), flat(file.formOrProcess()), flat(file.title()));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
