package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody calls while the vault is locked: the note waits in memory and opens as a contact after unlocking. */
@NeedsScreen
class CallerWalkTest {

    @TempDir
    Path home;

    @Test
    void itHoldsANoteInMemoryUntilTheVaultIsOpen() throws IOException {
        FirstDay.vault(home);
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            program.node("lock-screen");
            Map<Path, FileTime> before = files();
            program.click("calling").sees("Hang up now. Dial the office yourself.");
            program.click("sign-money").sees("Hang up. Pay nothing.");
            program.click("caller-write").type("note-name-given", "Officer Dale").type("note-wanted", "gift cards");
            program.click("caller-keep").sees("Your note is in memory, not on the disk.");
            assertThat(files()).isEqualTo(before);
            program.clickWords("Close");
            program.unlock(FirstDay.PASSPHRASE).node("new-contact");
            program.sees("Officer Dale").sees("gift cards").click("save-contact").sees("Officer Dale");
        }
    }

    private Map<Path, FileTime> files() {
        try (Stream<Path> all = Files.walk(home)) {
            Map<Path, FileTime> times = new TreeMap<>();
            all.filter(Files::isRegularFile).forEach(it -> times.put(it, time(it)));
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
