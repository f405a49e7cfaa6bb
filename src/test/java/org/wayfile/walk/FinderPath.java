package org.wayfile.walk;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.wayfile.ui.kit.OnScreen;

/** Walk 2: words or questions lead to one office; the outcome is kept and a contact opens filled in, not saved. */
final class FinderPath {

    private FinderPath() {}

    /** Walks the whole path through the example household, from one start of the program. */
    static void walk(Path home, Clock clock) {
        try (Program program = new Program(home, clock)) {
            program.clickWords("Show me an example family").node("today");
            fromWordsAndQuestionsToAContact(program);
            toAnotherAnswerAndSeveralProblems(program);
            toAnEmergency(program);
        }
    }

    private static void fromWordsAndQuestionsToAContact(Program program) {
        program.click("side-finder").type("finder-text", "the airport wrote the wrong date on my I-94");
        program.sees("My I-94 has the wrong date, class or name").sees("U.S. Customs and Border Protection");
        program.sees("because: airport");
        program.click("top-print").sees("There is nothing to print here.").press(KeyCode.ESCAPE);
        program.type("finder-text", "card number").sees("We are not sure that we understood you");
        program.seesNo("They cannot:");
        program.type("finder-text", "zebra pizza").sees("We did not find it");
        program.click("finder-questions").sees("Is one of these true right now?").click("answer-4");
        program.sees("Read the top left of your last letter. It names the agency");
        program.sees("Ask the person who helped you what was filed");
        program.click("answer-5").sees("Which of the two?").click("answer-1").sees("What happened?").click("answer-1")
                .sees("Which one?").click("answer-1");
        program.node("finder-outcome");
        program.sees("U.S. Customs and Border Protection").sees("They cannot:").sees("Words to say");
        program.sees("Three questions to ask").sees("If nothing happens").sees("So this fits: My I-94");
        program.click("finder-save").sees("Add a case first").clickWords("Wrong date on the I-94 of Rosa");
        program.sees("Saved with the case.");
        program.click("finder-remind").sees("You will be reminded on");
        program.click("top-print").node("preview");
        program.press(KeyCode.ESCAPE).click("finder-prepare").clickWords("Wrong date on the I-94 of Rosa");
        program.node("new-contact");
        program.sees("This was filled in for you. Nothing is saved yet.");
        program.sees("My I-94 has the wrong date, class or name");
        program.click("side-contacts").sees("Begun and not saved").click("unsaved-row").node("new-contact");
        program.sees("My I-94 has the wrong date, class or name");
    }

    private static void toAnotherAnswerAndSeveralProblems(Program program) {
        program.click("side-finder").node("finder-outcome");
        program.click("finder-change-5").sees("Choose another answer to see what changes.").click("answer-2");
        program.sees("Your answer changed. Before: My I-94 has the wrong date, class or name (CBP).");
        program.sees("I cannot find my I-94 online");
        program.click("finder-keep").sees("Your problems so far");
        program.click("finder-kept-P63").node("finder-outcome");
        program.click("side-today").node("today");
        program.click("side-finder").node("finder-outcome");
        program.sees("I cannot find my I-94 online");
    }

    private static void toAnEmergency(Program program) {
        program.click("finder-again").click("finder-now-P01").node("finder-emergency");
        program.sees("Do this first").sees("Search the ICE locator at locator.ice.gov.");
        program.sees("ICE Detention Line: 1-888-351-4024");
        program.sees("Speak to a lawyer or an accredited representative first.");
        choose((ComboBox<?>) program.node("finder-about"), "Green card through marriage");
        program.sees("Number of Elena Ruiz");
        program.click("finder-again").click("finder-now-P01").node("finder-emergency");
        program.seesNo("Number of Elena Ruiz");
        program.click("finder-guide").node("guide");
        program.seesNo("Do this first");
    }

    private static <T> void choose(ComboBox<T> box, String shown) {
        OnScreen.run(() -> box.setValue(box.getItems().stream()
                .filter(it -> box.getConverter().toString(it).equals(shown))
                .findFirst()
                .orElseThrow()));
    }
}
