package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
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
import org.wayfile.guide.Packs;
import org.wayfile.service.Workspace;

/** Walk 3: from the letter through every page of the preparation and practice to the sheet, shown before it is printed. */
@NeedsScreen
class InterviewWalkTest {

    @TempDir
    Path home;

    @Test
    void itLeadsFromTheLetterToTheSheet() throws IOException {
        walk(home);
    }

    /** The walk itself, which a real window takes too. */
    static void walk(Path home) throws IOException {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.clickWords("Show me an example family").node("today");
            program.click("side-interview").sees("Interview: Green card through marriage").sees("8:15 AM");
            letter(program);
            papersAndFacts(program);
            dayAndPractice(program);
            program.click("side-interview").click("print-sheet").node("sheet-page");
            program.node("sheet-preview");
            program.sees("What you see is what is printed");
            program.click("sheet-page-next").sees("Page 2 of 2").click("sheet-back").node("interview");
            assertThat(carry(program.window().workspace()))
                    .contains("Elena R.", "Tuesday, December 8, 2026", "8:15 AM", "USCIS Newark Field Office")
                    .contains("Photos of the wedding", "no food, no drinks", "interpreter")
                    .contains("Leave home at 7:10 AM", "8:00 AM", "(555) 010-0199", "May I travel?")
                    .contains("15 Oak Street", "new lease", "ends in 5678")
                    .contains("Please repeat the question.", "Page 2 of 2")
                    .doesNotContain("IOE9999995678", "my private note", "arrest");
            arrival(program);
            assertThat(carry(program.window().workspace()))
                    .contains("My arrival sheet", "Where I stay", "Hotel Example, Newark", "School or employer");
        }
    }

    private static void letter(Program program) {
        program.click("prepare").node("wizard-1");
        program.sees("Which kind of interview is it?").sees("Marriage-based green card interview");
        program.click("answer-1").node("wizard-2");
        program.sees("Photo IDs and passports");
        program.type("letter-time", "3:15 AM").type("letter-office", "USCIS Newark Field Office");
        program.sees("This hour is unusual for an office.");
        program.type("letter-time", "8:15 AM");
        program.type("letter-asks", "Marriage certificate\nPhotos of the wedding");
        program.type("letter-forbids", "no food\nno drinks").click("question-next");
        program.node("wizard-3");
        program.sees("Form G-1256").sees("before the interview time");
        program.clickWords("Comes").clickWords("I bring one").click("question-next");
    }

    private static void papersAndFacts(Program program) {
        program.node("wizard-4");
        program.sees("My letter asks for").sees("Photos of the wedding");
        program.click("question-back").node("wizard-3");
        program.click("side-today").node("today");
        program.click("side-interview").click("prepare").node("wizard-3");
        program.click("question-next").node("wizard-4");
        program.click("question-next").node("wizard-5");
        program.click("facts-first").sees("My home address").click("fact-true-1").sees("True today");
        program.click("fact-changed-2").type("fact-today", "15 Oak Street");
        program.type("fact-proof", "new lease").click("fact-changed-save");
        program.sees("Today: 15 Oak Street").click("question-next").node("wizard-6");
        program.click("stop-arrest").sees("Speak to a lawyer or accredited representative first");
        program.sees("Nothing is locked").click("question-next");
    }

    private static void dayAndPractice(Program program) {
        program.node("wizard-7");
        program.sees("15 minutes earlier is 8:00 AM").type("day-arrive", "8:00 AM");
        program.type("day-leave", "7:10 AM").type("day-home", "Rosa, (555) 010-0199").click("question-next");
        program.node("wizard-8");
        program.type("ready-questions", "May I travel?");
        program.sees("Today: 15 Oak Street").sees("Arrive by 8:00 AM").click("to-practice").node("practice");
        program.click("practice-begin").node("practice-question");
        program.type("practice-note", "my private note").click("answer-2").sees("Question 2 of");
        program.click("answer-3").sees("Question 3 of").clickWords("Stop here").node("practice-done");
        program.sees("FSRS").click("practice-back").sees("my private note");
    }

    /** The same appointment as an arrival at a port of entry, whose plans are asked for on the page of the day. */
    private static void arrival(Program program) {
        program.click("prepare").node("wizard-8");
        for (int page = 7; page >= 1; page--) {
            program.click("question-back").node("wizard-" + page);
        }
        program.click("type-all").sees("port of entry");
        int kind = 1;
        while (!program.says("answer-" + kind, "port of entry")) {
            kind++;
        }
        program.click("answer-" + kind);
        for (int page = 2; page < 7; page++) {
            program.node("wizard-" + page);
            program.click("question-next");
        }
        program.node("wizard-7");
        program.type("plan-stay", "Hotel Example, Newark").click("question-next").node("wizard-8");
    }

    private static String carry(Workspace workspace) throws IOException {
        UUID id = workspace.cases().cases().stream()
                .filter(it -> it.caseFile().form().equals("I-485"))
                .findFirst()
                .orElseThrow()
                .caseFile()
                .id();
        PrepSheet sheet = new SheetComposer(workspace, Packs.GUIDE, "es")
                .prepSheet(id, PrepInput.Print.carry("es"), LocalDate.now(CallWalkTest.CLOCK))
                .orElseThrow();
        byte[] pdf = PrepSheetPdf.write(sheet);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            return new PDFTextStripper().getText(document);
        }
    }
}
