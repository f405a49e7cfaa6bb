package org.wayfile.walk;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walk 2: words or questions lead to one office; the outcome is kept and a contact opens filled in, not saved. */
class FinderWalkTest {

    @TempDir
    Path home;

    @Test
    void itLeadsFromWordsAndQuestionsToAContact() {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.clickWords("Show me an example family").node("today");
            program.click("side-finder").type("finder-text", "the airport wrote the wrong date on my I-94");
            program.sees("My I-94 has the wrong date, class or name").sees("U.S. Customs and Border Protection");
            program.sees("because: airport");
            program.type("finder-text", "zebra pizza").sees("We did not find it");
            program.click("finder-questions").sees("Is one of these true right now?").click("answer-3");
            program.sees("Read the top left of your last letter. It names the agency");
            program.sees("Ask the person who helped you what was filed");
            program.click("answer-6").sees("What happened?").click("answer-1").sees("Which one?").click("answer-1");
            program.node("finder-outcome");
            program.sees("U.S. Customs and Border Protection").sees("They cannot:").sees("Words to say");
            program.sees("Three questions to ask").sees("If nothing happens").sees("So this fits: My I-94");
            program.click("finder-save").clickWords("Wrong date on the I-94 of Rosa").sees("Saved with the case.");
            program.click("finder-remind").sees("You will be reminded on");
            program.click("finder-prepare").clickWords("Wrong date on the I-94 of Rosa");
            program.node("new-contact");
            program.sees("My I-94 has the wrong date, class or name");
        }
    }

    @Test
    void itShowsWhatAnotherAnswerChangesAndKeepsSeveralProblems() {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.clickWords("Show me an example family").node("today");
            program.click("side-finder").click("finder-questions").click("answer-3").click("answer-6");
            program.click("answer-1").click("answer-1").node("finder-outcome");
            program.click("finder-change-4").sees("Choose another answer to see what changes.").click("answer-2");
            program.sees("Your answer changed. Before: My I-94 has the wrong date, class or name (CBP).");
            program.sees("I cannot find my I-94 online");
            program.click("finder-keep").sees("Your problems so far");
            program.click("finder-kept-P63").node("finder-outcome");
            program.click("side-today").node("today");
            program.click("side-finder").node("finder-outcome");
            program.sees("I cannot find my I-94 online");
        }
    }

    @Test
    void itShowsAnEmergencyAtAGlanceAndLeadsToItsGuide() {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.clickWords("Show me an example family").node("today");
            program.click("side-finder").click("finder-now-P01").node("finder-emergency");
            program.sees("Do this first").sees("Search the ICE locator at locator.ice.gov.");
            program.sees("ICE Detention Line: 1-888-351-4024");
            program.sees("Speak to a lawyer or an accredited representative first.");
            program.click("finder-guide").node("guide");
            program.seesNo("Do this first");
        }
    }
}
