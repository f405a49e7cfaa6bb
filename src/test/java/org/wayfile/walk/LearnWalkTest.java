package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.ui.kit.OnScreen;

/** Through Learn: an emergency, a subject, an agency, a form, a word, and the search of the whole window. */
@NeedsScreen
class LearnWalkTest {

    @TempDir
    Path home;

    @Test
    void itLeadsThroughGuidesAgenciesFormsAndWords() {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.clickWords("Show me an example family").node("today");
            program.click("side-learn").sees("If it is happening now").click("guide-detained-now");
            program.sees("Search locator.ice.gov").sees("Checked on November 22, 2026.");
            program.click("side-learn").click("topic-letter").sees("A letter came");
            program.click("side-learn").click("learn-agencies").click("agency-uscis").sees("800-375-5283");
            program.click("side-learn").click("learn-forms").click("form-I-751").sees("What people miss");
            program.click("side-learn").click("learn-words").type("glossary-search", "habeas").sees("habeas");
            program.press(KeyCode.CONTROL, KeyCode.K).type("search", "detained");
            program.sees("Someone was detained").press(KeyCode.ESCAPE);
            OnScreen.run(() -> program.stage().setWidth(700));
            program.click("top-search").type("search", "detained").sees("Someone was detained");
        }
    }
}
