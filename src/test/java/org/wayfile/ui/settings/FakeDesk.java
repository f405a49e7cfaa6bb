package org.wayfile.ui.settings;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.wayfile.service.VaultGate;

/** A desk whose file choosers answer what the test laid ready. */
final class FakeDesk implements SettingsDesk {

    private final VaultGate gate;
    private final Path vault;
    private final Deque<Path> answers = new ArrayDeque<>();
    private Path place;

    FakeDesk(VaultGate gate, Path vault) {
        this.gate = gate;
        this.vault = vault;
    }

    /** The next file or folder that is chosen. */
    void willChoose(Path path) {
        answers.add(path);
    }

    @Override
    public Path vaultFolder() {
        return vault;
    }

    @Override
    public int idleMinutes() {
        return 10;
    }

    @Override
    public void idleMinutes(int minutes) {}

    @Override
    public void keyChanged() {}

    @Override
    public void saveCalendar() {}

    @Override
    public void printRecoverySheet(String code) {}

    @Override
    public VaultGate gate() {
        return gate;
    }

    @Override
    public Optional<Path> backupPlace() {
        return Optional.ofNullable(place);
    }

    @Override
    public void backupPlace(Path next) {
        place = next;
    }

    @Override
    public void backupMade() {}

    @Override
    public Optional<Path> askFolder(String title) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> askFileToWrite(String title, String name) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> askFileToRead(String title) {
        return Optional.ofNullable(answers.poll());
    }
}
