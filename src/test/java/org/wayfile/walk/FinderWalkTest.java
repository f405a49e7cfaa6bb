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
            program.type("finder-text", "zebra pizza").sees("We did not find it");
            program.click("finder-questions").sees("Is one of these true right now?").click("answer-3");
            program.sees("Read the top left of your last letter. It names the agency");
            program.sees("Ask the person who helped you what was filed");
            program.click("answer-6").sees("What happened?").click("answer-1").sees("Which one?").click("answer-1");
            program.sees("U.S. Customs and Border Protection");
            program.click("finder-save").clickWords("Wrong date on the I-94 of Rosa").sees("Saved with the case.");
            program.click("finder-prepare").clickWords("Wrong date on the I-94 of Rosa");
            program.node("new-contact");
            program.sees("My I-94 has the wrong date, class or name");
        }
    }
}
