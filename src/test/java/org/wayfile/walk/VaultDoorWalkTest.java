package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.VaultSession;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;
import org.wayfile.ui.kit.OnScreen;
import org.wayfile.ui.nav.Destination;

/** What a person sees when a vault is not as it was left, is open elsewhere, or must be hidden at once. */
@NeedsScreen
class VaultDoorWalkTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("America/New_York"));

    @TempDir
    Path home;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    private Path vault() {
        return home.resolve("vaults/Wayfile");
    }

    @Test
    void itSaysWhatIsWrongAndRebuilds() throws IOException {
        FirstDay.vault(home);
        Path database = vault().resolve("wayfile.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        try (Program program = new Program(home, CLOCK)) {
            program.unlock(FirstDay.PASSPHRASE);
            program.sees("This vault is not as it was left")
                    .sees("was changed outside Wayfile, or the disk has an error");
            program.sees("All that you saved can be shown.").sees("Leave it closed");
            program.click("answer-1").sees("was made anew from the journal").node("today");
        }
        assertThat(vault().resolve("set-aside.mv.db")).hasBinaryContent(bytes);
    }

    @Test
    void itOffersTheNewestBackup() throws IOException {
        FirstDay.vault(home);
        try (Program program = new Program(home, CLOCK)) {
            program.unlock(FirstDay.PASSPHRASE);
            program.node("today");
        }
        Path database = vault().resolve("wayfile.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0);
        Files.write(database, bytes);
        try (Program program = new Program(home, CLOCK)) {
            program.unlock(FirstDay.PASSPHRASE);
            program.sees("Look at the newest backup, made on November 21, 2026").click("answer-2");
            program.node("restore-file");
            program.sees("wayfile-backup").click("restore-leave").node("lock-screen");
        }
        assertThat(database).hasBinaryContent(bytes);
    }

    @Test
    void itOnlyLooks() throws IOException {
        FirstDay.vault(home);
        Files.delete(vault().resolve("seal"));
        try (Program program = new Program(home, CLOCK)) {
            program.unlock(FirstDay.PASSPHRASE);
            program.sees("The seal of the vault is not there.").click("answer-2");
            program.sees("You only look at this vault.").node("today");
        }
        assertThat(vault().resolve("seal")).doesNotExist();
    }

    @Test
    void itNamesTheMistypedGroupAndTellsOfWrongTries() throws IOException {
        String code = FirstDay.vault(home).recoveryCode();
        char wrong = code.charAt(0) == 'A' ? 'B' : 'A';
        try (Program program = new Program(home, CLOCK)) {
            for (int i = 0; i < 3; i++) {
                program.unlock(wrong + code.substring(1));
                program.sees("In the recovery code, please check group 1.");
            }
            program.unlock(code);
            program.sees("A wrong passphrase was typed 3 times since the last opening.");
        }
    }

    @Test
    void itAsksTheOtherWindowToComeForward() throws IOException {
        FirstDay.vault(home);
        try (VaultSession other = store.open(vault(), FirstDay.PASSPHRASE.toCharArray());
                Program program = new Program(home, CLOCK)) {
            assertThat(other.notes()).isEmpty();
            program.unlock(FirstDay.PASSPHRASE);
            program.sees("This vault is open in another window.").clickWords("Show the other window");
            program.until("the knock", () -> Files.exists(vault().resolve("knock")));
        }
    }

    @Test
    void itHidesAlreadyDuringTheFirstRun() {
        try (Program program = new Program(home, CLOCK)) {
            program.click("question-next").click("question-next").click("question-next").click("answer-2");
            program.type("first-pass", FirstDay.PASSPHRASE).type("first-again", FirstDay.PASSPHRASE);
            program.click("question-next").sees("Keep this recovery code");
            Label shown = (Label) program.node("recovery-code");
            String code = OnScreen.get(shown::getText);
            program.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
            program.node("cover");
            program.seesNo(code).click("cover-continue");
            program.unlock(FirstDay.PASSPHRASE);
            program.node("today");
        }
    }

    @Test
    void itLocksEverythingAnewWhenSomebodySawThePassphrase() throws IOException {
        FirstDay.vault(home);
        try (Program program = new Program(home, CLOCK)) {
            program.unlock(FirstDay.PASSPHRASE);
            program.node("today");
            program.type("search", "Open the settings").press(KeyCode.ENTER).click("new-key");
            program.type("keys-current", FirstDay.PASSPHRASE)
                    .type("keys-next", "nobody saw these words")
                    .type("keys-again", "nobody saw these words");
            program.click("keys-save").sees("The vault is locked. Open it with the new passphrase.");
            program.press(KeyCode.ESCAPE);
            program.unlock("nobody saw these words");
            program.node("today");
        }
    }

    @Test
    void whatIsMadeAheadIsOutOfReachAndSpeaksTheLanguageOfTheVault() throws IOException {
        FirstDay.vault(home);
        try (Program program = new Program(home, CLOCK)) {
            program.click("passphrase").until("a shell made ahead", () -> shell(program) != null);
            assertThat(OnScreen.get(() -> shell(program).isVisible())).isFalse();
            program.clickWords("Español").until("nothing made in English", () -> shell(program) == null);
            program.unlock(FirstDay.PASSPHRASE);
            program.node("today");
            program.sees("Casos").seesNo("Cases");
        }
    }

    @Test
    void aCallAtTheDoorComesBackToTheDoor() throws IOException {
        FirstDay.vault(home);
        try (Program program = new Program(home, CLOCK)) {
            program.click("passphrase").until("a shell made ahead", () -> shell(program) != null);
            program.click("calling").clickWords("Back").node("lock-screen");
            program.unlock(FirstDay.PASSPHRASE);
            program.node("today");
        }
    }

    @Test
    void aCallWhileTheVaultAppearsLeadsBackIntoIt() throws IOException {
        FirstDay.vault(home);
        try (Program program = new Program(home, CLOCK)) {
            program.node("lock-screen");
            VaultSession session = store.open(vault(), FirstDay.PASSPHRASE.toCharArray());
            OnScreen.run(() -> {
                program.window().opened(vault(), session, new Destination.Today());
                program.window().someoneIsCalling();
            });
            program.clickWords("Back").node("today");
        }
    }

    private static Node shell(Program program) {
        return program.stage().getScene().lookup("#shell");
    }
}
