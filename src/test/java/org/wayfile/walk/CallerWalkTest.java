package org.wayfile.walk;

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
class CallerWalkTest {

    @TempDir
    Path home;

    @Test
    void itHoldsANoteInMemoryUntilTheVaultIsOpen() {
        try (Program program = new Program(home, CallWalkTest.CLOCK)) {
            FirstDay.firstRun(program);
            program.node("save-case");
        }
        try (Program again = new Program(home, CallWalkTest.CLOCK)) {
            again.node("lock-screen");
            Map<Path, FileTime> before = files();
            again.click("calling").sees("Hang up now. Dial the office yourself.");
            again.click("sign-money").sees("Hang up. Pay nothing.");
            again.click("caller-write").type("note-name-given", "Officer Dale").type("note-wanted", "gift cards");
            again.click("caller-keep").sees("Your note is in memory, not on the disk.");
            assertThat(files()).isEqualTo(before);
            again.clickWords("Close");
            again.type("passphrase", FirstDay.PASSPHRASE).click("open");
            again.node("new-contact");
            again.sees("Officer Dale").sees("gift cards").click("save-contact").sees("Officer Dale");
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
