package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.ui.kit.OnScreen;

/** A letter asks for papers: the rule is offered, looked at, counted and added; then it stands among the dates. */
@NeedsScreen
class RuleWalkTest {

    @TempDir
    Path home;

    @Test
    void itCountsTheLastDayOfALetter() {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.clickWords("Show me an example family").node("today");
            program.click("side-cases").click("add-case");
            program.type("edit-title", "Papers wanted").choose("edit-form", "I-485").click("save-case");
            program.click("add-to-case").click("add-addEvent");
            program.choose("event-kind", EventKind.REQUEST).click("event-save");
            program.click("rule-rfe-response").sees("The day is not known. Please fill in");
            program.type("rule-days", "30");
            answer(program, "rule-mailed", 0);
            answer(program, "rule-online", 1);
            program.sees("No later than Thursday, December 24, 2026")
                    .sees("Thursday, December 17, 2026")
                    .sees("The date printed on your own notice wins.")
                    .sees("8 CFR 103.2(b)(8)(iv)");
            program.click("rule-add").sees("Answer a Request for Evidence (RFE)").sees("Thursday, December 24, 2026");
            program.sees("Counted. Date of the notice: November 21, 2026; How many days does the notice give? 30;");
        }
    }

    private static void answer(Program program, String id, int which) {
        var segments = program.node(id);
        OnScreen.run(() -> ((ToggleButton) segments.lookupAll(".toggle-button").stream().skip(which).findFirst()
                .orElseThrow())
                .fire());
    }
}
