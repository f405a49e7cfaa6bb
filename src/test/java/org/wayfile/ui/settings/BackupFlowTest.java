package org.wayfile.ui.settings;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.guide.ContentGuide;
import org.wayfile.guide.Packs;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.Workspace;
import org.wayfile.settings.Settings;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.OnScreen;
import org.wayfile.ui.kit.PictureFile;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.kit.Theme;

/** Backing up, restoring, writing a file and taking one in, as they are clicked in the settings. */
@NeedsScreen
class BackupFlowTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final String PASS = "four words nobody guesses";

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());
    private Workspace workspace;
    private FakeDesk desk;
    private Scene scene;
    private Stage stage;

    private void open(String language) {
        Path folder = temporary.resolve("vault");
        ContentGuide guide = Packs.GUIDE;
        OnScreen.run(() -> {
            workspace = new Workspace(store.create(folder, PASS.toCharArray()).session(), CLOCK);
            new ExampleFamily(workspace, guide, language, CLOCK).moveIn();
            desk = new FakeDesk(store, folder);
            Appearance appearance = new Appearance(Settings.defaults().withLanguage(language));
            Kit kit = new Kit(appearance, CLOCK, Tasks.onTheSpot());
            SettingsScreen screen = new SettingsScreen(kit, workspace, guide, desk, false);
            scene = new Scene(kit.dialogs().host(screen.node()), 960, 940);
            new Theme(appearance).apply(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            screen.activate();
        });
    }

    @AfterEach
    void close() {
        OnScreen.run(() -> {
            stage.hide();
            workspace.close();
        });
    }

    private Node node(String id) {
        return Objects.requireNonNull(find(scene.getRoot(), it -> id.equals(it.getId())), id);
    }

    private static Node find(Node from, Predicate<Node> wanted) {
        if (wanted.test(from)) {
            return from;
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = child.isVisible() ? find(child, wanted) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void press(String id) {
        OnScreen.run(() -> {
            Node node = node(id);
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                node.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            }
            lay();
        });
    }

    private void pressWords(String words) {
        OnScreen.run(() -> {
            ((ButtonBase) Objects.requireNonNull(
                    find(scene.getRoot(), it -> it instanceof ButtonBase b && words.equals(b.getText())), words))
                    .fire();
            lay();
        });
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void type(String id, String text) {
        OnScreen.run(() -> ((TextInputControl) node(id)).setText(text));
    }

    private void sees(String words) {
        StringBuilder all = new StringBuilder();
        OnScreen.run(() -> find(scene.getRoot(), it -> {
            if (it instanceof Labeled label) {
                all.append(label.getText()).append('\n');
            }
            return false;
        }));
        assertThat(all.toString()).contains(words);
    }

    @Test
    void itBacksUpByHandAndSaysSo() {
        open("en");
        sees("There is no backup yet.");
        press("backup-now");
        sees("The backup was made and read back.");
        sees("November 21, 2026. Backups kept: 1.");
        press("backup-try");
        sees("Every backup can be restored.");
    }

    @Test
    void itKeepsASecondPlaceAndLetsItGo() throws IOException {
        open("en");
        Path stick = Files.createDirectories(temporary.resolve("stick"));
        desk.willChoose(stick);
        OnScreen.run(() -> workspace.backups().secondPlace(stick));
        press("backup-place");
        assertThat(store.backupsIn(stick)).hasSize(1);
        sees(stick.toString());
        OnScreen.run(() -> workspace.backups().secondPlace(null));
        press("backup-no-place");
        sees("None. A USB stick helps");
    }

    @Test
    void itShowsABackupBeforeItRestoresIt() {
        open("en");
        press("backup-now");
        press("backup-restore");
        press("backup-row");
        type("backups-restore-passphrase", "wrong");
        press("restore-look");
        sees("This passphrase does not open the vault.");
        press("backup-restore");
        press("backup-row");
        type("backups-restore-passphrase", PASS);
        press("restore-look");
        sees("6: ");
        desk.willChoose(temporary);
        press("restore-folder");
        sees("The restored vault is complete.");
        Path restored = temporary.resolve("Wayfile of November 21  2026");
        assertThat(restored.resolve("vault.yaml")).isRegularFile();
        try (Workspace again = new Workspace(store.open(restored, PASS.toCharArray()), CLOCK)) {
            assertThat(again.cases().cases()).hasSize(6);
        }
    }

    @Test
    void itOpensTheVaultThatWasRestoredFromAFile() {
        open("en");
        press("backup-now");
        Path backup = store.backupsIn(desk.vaultFolder()).getFirst().file();
        List<Path> opened = new ArrayList<>();
        OnScreen.run(() -> {
            Kit kit = new Kit(new Appearance(Settings.defaults()), CLOCK, Tasks.onTheSpot());
            RestoreScreen page = new RestoreScreen(
                    kit, new ContentGuide(), store, backup, desk::askFolder, opened::add, () -> {});
            scene = new Scene(kit.dialogs().host(page.node()), 960, 940);
            stage.setScene(scene);
        });
        desk.willChoose(temporary);
        press("restore-begin");
        type("backups-restore-passphrase", PASS);
        press("restore-look");
        press("restore-folder");
        sees("The restored vault is complete.");
        press("restored-open");
        assertThat(opened).containsExactly(temporary.resolve("Wayfile of November 21  2026"));
    }

    @Test
    void itWritesALockedFileAndTakesItInWithAChoiceForEachDifference() {
        open("en");
        Path file = temporary.resolve("all.age");
        desk.willChoose(file);
        press("export");
        type("export-words", "señal");
        type("export-again", "other");
        press("export-save");
        sees("The two are not the same.");
        type("export-again", "señal");
        press("export-save");
        sees("The file was written:");
        OnScreen.run(() -> workspace.people().nameHousehold("Changed afterwards"));
        desk.willChoose(file);
        press("import");
        type("import-words", "señal");
        press("import-look");
        sees("in the file: ");
        sees("Newer");
        pressWords("The one in the file");
        press("import-yes");
        sees("The file was taken in: 0 new entries.");
        OnScreen.run(() -> assertThat(workspace.people().household().orElseThrow().label())
                .isNotEqualTo("Changed afterwards"));
    }

    @Test
    void itRefusesAFileThatIsNone() throws IOException {
        open("en");
        desk.willChoose(Files.writeString(temporary.resolve("words.zip"), "just words"));
        press("import");
        sees("This is no file that Wayfile wrote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    @Tag("tour")
    void itWritesPictures(String language) throws IOException {
        open(language);
        press("backup-now");
        OnScreen.run(() -> node("backup-now").requestFocus());
        picture(language, "settings");
        press("backup-restore");
        picture(language, "restore");
        press("backup-row");
        type("backups-restore-passphrase", PASS);
        press("restore-look");
        picture(language, "content");
        desk.willChoose(temporary);
        press("restore-folder");
        press("dialog-close");
        press("export");
        picture(language, "export");
        Path file = temporary.resolve("all.age");
        desk.willChoose(file);
        type("export-words", "señal");
        type("export-again", "señal");
        press("export-save");
        OnScreen.run(() -> workspace.people().nameHousehold("Changed afterwards"));
        desk.willChoose(file);
        press("import");
        type("import-words", "señal");
        press("import-look");
        picture(language, "import");
    }

    private void picture(String language, String name) throws IOException {
        WritableImage shot = OnScreen.get(() -> {
            lay();
            return scene.snapshot(null);
        });
        PictureFile.write(shot, Path.of("target/tour/backup-" + language + "-" + name + ".png"));
    }
}
