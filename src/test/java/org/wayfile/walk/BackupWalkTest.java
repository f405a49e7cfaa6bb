package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;
import org.wayfile.ui.kit.OnScreen;

/** The backup that nobody asks for: made when the vault is locked, told of in the bottom line. */
@NeedsScreen
class BackupWalkTest {

    @TempDir
    Path home;

    @Test
    void itBacksUpByItselfWhenLockedAndSaysSoNextTime() throws IOException {
        FirstDay.vault(home);
        VaultStore store = new VaultStore(Vaults.cheapForTests());
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.unlock(FirstDay.PASSPHRASE).node("today");
            says(program, "No backup yet");
            program.click("side-cases").click("empty-start").type("edit-title", "Work permit").click("save-case")
                    .sees("Work permit");
            program.click("top-lock");
            program.unlock(FirstDay.PASSPHRASE).node("today");
            says(program, "Last verified backup: November 21, 2026");
        }
        List<Backup> made = store.backupsIn(home.resolve("vaults/Wayfile"));
        assertThat(made).hasSize(1);
        BackupContent content =
                store.look(made.getFirst().file(), FirstDay.PASSPHRASE.toCharArray());
        assertThat(content.cases()).containsExactly("Work permit");
    }

    @Test
    void itOffersToRestoreABackupThatIsOpenedAsAFile() throws IOException {
        FirstDay.vault(home);
        Path backup;
        VaultStore store = new VaultStore(Vaults.cheapForTests());
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.unlock(FirstDay.PASSPHRASE).click("side-cases").click("empty-start");
            program.type("edit-title", "Work permit").click("save-case").sees("Nothing has happened yet");
        }
        backup = store.backupsIn(home.resolve("vaults/Wayfile")).getFirst().file();
        assertThat(backup.toString()).endsWith(".wayfile-backup");
        try (Program program = new Program(home, CallWalkTest.CLOCK, backup)) {
            program.node("restore-file");
            program.sees(backup.toString()).click("restore-begin");
            program.type("backups-restore-passphrase", "not this one").click("restore-look");
            program.sees("This passphrase does not open the vault.").click("restore-begin");
            program.type("backups-restore-passphrase", FirstDay.PASSPHRASE).click("restore-look");
            program.node("restore-folder");
            program.sees("Work permit").press(KeyCode.ESCAPE).click("restore-leave").node("lock-screen");
        }
    }

    private static void says(Program program, String words) {
        Label line = (Label) program.node("bottom-backup");
        program.until(words, () -> words.equals(line.getText()));
        assertThat(OnScreen.get(line::getText)).isEqualTo(words);
    }
}
