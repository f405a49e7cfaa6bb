package org.wayfile.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.wayfile.service.VaultGate;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;
import org.wayfile.ui.kit.OnScreen;

/** The path from the first start to Today, and the restart after it. */
final class FirstDay {

    static final String PASSPHRASE = "four words nobody guesses";

    private FirstDay() {}

    /** Walks the path in a fresh home. */
    static void walk(Path home, Clock clock) {
        try (Program program = new Program(home, clock)) {
            firstRun(program);
            household(program);
            cases(program);
            papers(program);
            call(program);
            today(program);
        }
        try (Program again = new Program(home, clock)) {
            again.unlock("wrong words").sees("This does not open the vault.");
            again.unlock(PASSPHRASE);
            today(again);
            again.click("side-cases").sees("Green card through marriage").sees("Elena Ruiz");
            again.click("side-contacts").seesOnce("Card is in production");
        }
    }

    /** Makes an empty vault without the pages of the first run, for walks that begin after them. */
    static VaultGate.Created vault(Path home) throws IOException {
        Path folder = home.resolve("vaults/Wayfile");
        VaultGate.Created created = new VaultStore(Vaults.cheapForTests()).create(folder, PASSPHRASE.toCharArray());
        created.session().close();
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/settings.properties"), "lastVault=" + folder + "\n");
        return created;
    }

    private static void firstRun(Program program) {
        program.sees("Which language do you want?").click("question-next");
        program.sees("What is this?").click("question-next");
        program.sees("Where is my information?").click("question-next");
        program.sees("Who uses this computer?").click("answer-2");
        program.sees("Choose a passphrase").type("first-pass", PASSPHRASE).type("first-again", "other");
        program.click("question-next").sees("The two passphrases are not the same.");
        program.type("first-again", PASSPHRASE).click("question-next");
        program.sees("Keep this recovery code");
        Label shown = (Label) program.node("recovery-code");
        String code = OnScreen.get(shown::getText);
        assertThat(code).matches(Pattern.compile("([0-9A-Z]{5}-){7}[0-9A-Z]{5}"));
        program.type("first-typed", wrongIn(code, 2)).click("question-next").sees("look at these groups again: 2.");
        program.type("first-typed", code).click("question-next");
        program.sees("What do you need today?").click("answer-3");
    }

    /** The code with a slip in one group, from 1. */
    private static String wrongIn(String code, int group) {
        int at = (group - 1) * 6;
        return code.substring(0, at) + (code.charAt(at) == '7' ? '8' : '7') + code.substring(at + 1);
    }

    private static void household(Program program) {
        program.node("save-case");
        program.click("side-cases").clickWords("Add a person");
        program.type("edit-given", "Elena").type("edit-family", "Ruiz").click("save-person");
        program.sees("Elena Ruiz");
    }

    private static void cases(Program program) {
        program.click("side-cases").click("empty-start");
        program.type("edit-title", "Green card through marriage")
                .choose("edit-form", "I-485")
                .type("edit-filed", "6/30/2026");
        program.click("party-elena").click("save-case");
        program.sees("Form I-485").sees("filed on June 30, 2026").sees("Elena Ruiz, applicant");
        program.click("add-number").type("number-paste", "IOE-09-123-45678").sees("Receipt number");
        program.click("number-keep").sees("•••").seesNo("0912345678");
        program.click("side-cases").click("add-case");
        program.type("edit-title", "Work permit").choose("edit-form", "I-765").click("save-case");
        program.sees("Form I-765");
    }

    private static void papers(Program program) {
        program.click("side-papers").click("empty-start");
        program.type("new-search", "I-765").click("template-i765");
        program.node("checklist");
        program.click("copy-2");
        program.until(
                "the tick to be kept",
                () -> program.stage().getScene().lookup("#copy-2") instanceof CheckBox box && box.isSelected());
    }

    private static void call(Program program) {
        program.click("side-contacts").click("empty-start");
        program.type("name", "Mr. Allen")
                .type("said", "Card is in production")
                .type("promised", "an answer by letter")
                .type("promisedby", "11/28/2026")
                .type("nextstep", "Call USCIS again");
        program.clickTwice("save-contact");
        program.until(
                "the form to be saved", () -> program.stage().getScene().lookup("#new-contact") == null);
        program.sees("Mr. Allen").sees("Card is in production");
    }

    private static void today(Program program) {
        program.click("side-today").node("today");
        program.sees("Call USCIS again").sees("They said on November 21: “an answer by letter”.");
        program.click("prepare").node("companion");
        program.sees("On November 21, 2026 I was promised: an answer by letter.");
    }
}
