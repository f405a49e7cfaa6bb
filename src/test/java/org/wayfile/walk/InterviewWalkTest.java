package org.wayfile.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.export.print.PrepSheetPdf;
import org.wayfile.export.print.SheetComposer;
import org.wayfile.guide.ContentGuide;
import org.wayfile.service.Workspace;

/** Walk 3: from the appointment to its papers and to the sheet, whose preview is shown before it is printed. */
class InterviewWalkTest {

    @TempDir
    Path home;

    @Test
    void itLeadsFromTheLetterToTheSheet() throws IOException {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.clickWords("Show me an example family").node("today");
            program.click("side-interview").sees("Interview: Green card through marriage").sees("8:15 AM");
            program.click("print-sheet").node("sheet-page");
            program.node("sheet-preview");
            program.sees("What you see is what is printed");
            program.click("sheet-page-next").sees("Page 2 of 2").click("sheet-back").node("interview");
            String text = carry(program.window().workspace());
            assertThat(text)
                    .contains("Elena R.")
                    .contains("Tuesday, December 8, 2026")
                    .contains("8:15 AM")
                    .contains("ends in 5678")
                    .contains("Please repeat the question.")
                    .contains("Page 2 of 2")
                    .doesNotContain("IOE9999995678");
        }
    }

    private static String carry(Workspace workspace) throws IOException {
        UUID id = workspace.cases().cases().stream()
                .filter(it -> it.caseFile().form().equals("I-485"))
                .findFirst()
                .orElseThrow()
                .caseFile()
                .id();
        PrepSheet sheet = new SheetComposer(workspace, new ContentGuide(), "es")
                .prepSheet(id, PrepInput.Print.carry("es"), LocalDate.now(CallWalkTest.CLOCK))
                .orElseThrow();
        byte[] pdf = PrepSheetPdf.write(sheet);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            return new PDFTextStripper().getText(document);
        }
    }
}
