package org.wayfile.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.export.print.PrepSheetPdf;
import org.wayfile.export.print.SheetComposer;
import org.wayfile.service.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sheet to carry to the next appointment of a case. */
@Command(name = "prep-sheet", description = "Writes the sheet to carry to the next appointment of a case as a PDF.")
final class PrepSheetCommand implements Callable<Integer> {

    private final CommandLineDoor.Tools tools;

    @Parameters(paramLabel = "VAULT", description = "Folder of the vault.")
    Path vault = Path.of("");

    @Option(names = "--case", required = true, paramLabel = "ID", description = "Id of the case.")
    UUID caseId = new UUID(0, 0);

    @Option(names = "--version", paramLabel = "VERSION", description = "One of ${COMPLETION-CANDIDATES}.")
    PrepSheet.Version version = PrepSheet.Version.CARRY;

    @Option(names = "--full-numbers", description = "Whole numbers on the version for home.")
    boolean fullNumbers;

    @Option(names = "--large", description = "18 point letters.")
    boolean large;

    @Option(names = "--lang", paramLabel = "en|es", description = "Language beside English; en when left out.")
    String language = "en";

    @Option(names = "--paper", paramLabel = "PAPER", description = "One of ${COMPLETION-CANDIDATES}.")
    PaperSize paper = PaperSize.LETTER;

    @Option(names = "-o", required = true, paramLabel = "FILE.pdf", description = "The file to write.")
    Path out = Path.of("");

    @Mixin
    PassphraseOption passphrase = new PassphraseOption();

    PrepSheetCommand(CommandLineDoor.Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = OpenedVault.open(tools, vault, passphrase)) {
            if (workspace.cases().find(caseId).isEmpty()) {
                throw new CommandProblem("There is no case with this id in the vault.");
            }
            PrepSheet sheet = new SheetComposer(workspace, tools.guide(), language)
                    .prepSheet(
                            caseId,
                            new PrepInput.Print(version, fullNumbers, language, large, paper),
                            LocalDate.now(tools.clock()))
                    .orElseThrow(() -> new CommandProblem("This case has no coming appointment."));
            Files.write(out, PrepSheetPdf.write(sheet));
        } catch (IOException e) {
            throw new CommandProblem("The file was not written. Please choose another place.");
        }
        return 0;
    }
}
