package org.wayfile.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultGate;
import org.wayfile.ui.kit.AskPath;
import org.wayfile.ui.settings.SettingsDesk;

/** What the settings ask of the window. JavaFX thread only. */
final class WindowDesk implements SettingsDesk {

    private final VaultGate gate;
    private final MainWindow window;
    private final Stage stage;
    private final VaultPapers papers;
    private final PaperDesk paper;
    private final boolean example;

    WindowDesk(
            VaultGate gate, MainWindow window, Stage stage, VaultPapers papers, PaperDesk paper, boolean example) {
        this.gate = gate;
        this.window = window;
        this.stage = stage;
        this.papers = papers;
        this.paper = paper;
        this.example = example;
    }

    @Override
    public Path vaultFolder() {
        return window.vaultFolder(example);
    }

    @Override
    public int idleMinutes() {
        return window.settings().idleMinutes();
    }

    @Override
    public void idleMinutes(int minutes) {
        window.idleMinutes(minutes);
    }

    @Override
    public void keyChanged() {
        window.lock();
    }

    @Override
    public void saveCalendar() {
        papers.saveCalendar();
    }

    @Override
    public void printRecoverySheet(String code) {
        paper.recoverySheet(String.valueOf(vaultFolder().getFileName()), code);
    }

    @Override
    public VaultGate gate() {
        return gate;
    }

    @Override
    public Optional<Path> backupPlace() {
        return window.settings().backupPlace();
    }

    @Override
    public void backupPlace(@Nullable Path place) {
        window.backupPlace(place);
    }

    @Override
    public void backupMade() {
        window.backupMade();
    }

    @Override
    public Optional<Path> askFolder(String title) {
        return AskPath.folder(stage, title);
    }

    @Override
    public Optional<Path> askFileToWrite(String title, String name) {
        return AskPath.toWrite(stage, title, name);
    }

    @Override
    public Optional<Path> askFileToRead(String title) {
        return AskPath.toRead(stage, title);
    }
}
