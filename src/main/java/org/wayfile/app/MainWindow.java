package org.wayfile.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultSession;
import org.wayfile.service.Workspace;
import org.wayfile.settings.Settings;
import org.wayfile.settings.SettingsFile;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.kit.Theme;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.shell.Shell;
import org.wayfile.ui.vault.Delay;
import org.wayfile.ui.vault.FirstRun;
import org.wayfile.ui.vault.VaultDoor;

/**
 * The one window and what it shows: the first run, the lock screen, the open vault, or a neutral cover. JavaFX thread
 * only.
 */
public final class MainWindow implements VaultDoor {

    private static final Logger LOG = Logger.getLogger(MainWindow.class.getName());
    private static final String TITLE = "Wayfile";

    private final Stage stage;
    private final Composition parts;
    private final Directories directories;
    private final SettingsFile settingsFile;
    private final Appearance appearance;
    private final Kit kit;
    private final StackPane content = new StackPane();
    private final Gates gates;
    private final Delay delay = new Delay();
    private final IdleWatch idle;
    private final ExampleVault example;
    private final Scene scene;
    private Settings settings;
    private @Nullable OpenWindow open;
    private @Nullable FirstRun firstRun;

    /**
     * @param vaultThread the executor of the vault thread
     */
    public MainWindow(
            Stage stage,
            Composition parts,
            Directories directories,
            SettingsFile settingsFile,
            Executor vaultThread) {
        this.stage = stage;
        this.parts = parts;
        this.directories = directories;
        this.settingsFile = settingsFile;
        this.settings = settingsFile.read();
        this.appearance = new Appearance(settings);
        this.kit = new Kit(appearance, parts.clock(), Tasks.on(vaultThread));
        this.gates = new Gates(kit, parts, this);
        this.example = new ExampleVault(parts, directories.config().resolve("example"));
        this.scene = new Scene(kit.dialogs().host(content), 1280, 820);
        new Theme(appearance).apply(scene);
        content.getStylesheets().add(Shell.styleSheet());
        this.idle = new IdleWatch(scene, parts.clock(), this::lock);
        idle.after(settings.idleMinutes());
        appearance.language().addListener((_, _, _) -> rebuild());
        appearance.textSize().addListener((_, _, _) -> {
            fit();
            keepSettings();
        });
        appearance.theme().addListener((_, _, _) -> keepSettings());
        new HideKeys(scene, this::hide);
    }

    /** Shows the window: a vault that was named, the last one, or the first run. */
    public void open(@Nullable Path named) {
        stage.setTitle(TITLE);
        stage.setScene(scene);
        fit();
        WindowState.restore(stage, settings, Screen.getScreens());
        Path vault = named == null ? settings.lastVault().orElse(null) : named;
        if (vault != null && (named != null || parts.gate().exists(vault))) {
            showLock(vault);
        } else {
            showFirstRun();
        }
        stage.show();
        kit.tasks().run(() -> parts.guide().checklists(language())).start();
        parts.guide().prepareSearch();
    }

    /** Larger letters need a larger window, half as much again at 200 %. */
    private void fit() {
        double larger = 1 + (appearance.textSize().get() - 100) / 200.0;
        stage.setMinWidth(640 * larger);
        stage.setMinHeight(480 * larger);
    }

    private String language() {
        return appearance.language().get().getLanguage();
    }

    private void show(Node node) {
        kit.dialogs().close();
        content.getChildren().setAll(node);
    }

    private void showFirstRun() {
        Path proposed = directories.vaults().resolve("Wayfile");
        FirstRun run = gates.firstRun(proposed, this::idleMinutes);
        firstRun = run;
        show(run.node());
    }

    private void showLock(Path folder) {
        settings = settings.withLastVault(folder);
        keepSettings();
        firstRun = null;
        show(gates.lock(folder, delay));
    }

    private void idleMinutes(int minutes) {
        settings = settings.withIdleMinutes(minutes);
        idle.after(minutes);
        keepSettings();
    }

    @Override
    public void opened(Path folder, VaultSession session, Destination next) {
        settings = settings.withLastVault(folder);
        keepSettings();
        enter(new Workspace(session, parts.clock()), next, false);
    }

    private void enter(Workspace workspace, Destination next, boolean isExample) {
        kit.tasks().run(workspace::warmUp).start();
        firstRun = null;
        OpenWindow opened = new OpenWindow(kit, parts, workspace, isExample, stage, this);
        open = opened;
        show(opened.show(next));
        idle.begin();
    }

    @Override
    public void showExample() {
        String language = language();
        kit.tasks()
                .run(() -> {
                    VaultGate.Created created = example.create();
                    Workspace workspace = new Workspace(created.session(), parts.clock());
                    new ExampleFamily(workspace, parts.guide(), language, parts.clock()).moveIn();
                    return workspace;
                })
                .onSuccess(workspace -> enter(workspace, new Destination.Today(), true))
                .start();
    }

    /** Ends the example, removes it and goes back to where one came from. */
    void leaveExample() {
        closeWorkspace();
        Path last = settings.lastVault().orElse(null);
        if (last != null && parts.gate().exists(last)) {
            showLock(last);
        } else {
            showFirstRun();
        }
    }

    /** Locks: keys and content leave memory, the lock screen is shown. An example is removed. */
    void lock() {
        OpenWindow was = open;
        if (was != null && was.isExample()) {
            leaveExample();
        } else if (was != null) {
            closeWorkspace();
            settings.lastVault().ifPresentOrElse(this::showLock, this::showFirstRun);
        }
    }

    /** Covers the screen at once, then locks behind the cover. */
    void hide() {
        if (open != null) {
            kit.reveals().hide();
            kit.copying().clear();
            stage.setTitle(gates.neutralTitle());
            closeWorkspace();
            show(gates.cover(() -> {
                stage.setTitle(TITLE);
                leaveExample();
            }));
        }
    }

    private void closeWorkspace() {
        OpenWindow was = open;
        if (was != null) {
            open = null;
            idle.end();
            kit.reveals().hide();
            kit.copying().clear();
            was.close();
            boolean isExample = was.isExample();
            kit.tasks()
                    .run(() -> {
                        was.workspace().close();
                        if (isExample) {
                            example.remove();
                        }
                    })
                    .start();
        }
    }

    @Override
    public void chooseOther() {
        gates.chooseOther(stage, this::showLock, this::showFirstRun);
    }

    @Override
    public void someoneIsCalling() {
        Node before = content.getChildren().getFirst();
        show(gates.caller(() -> show(before)));
    }

    @Override
    public void printRecoverySheet(String vaultName, String code) {
        new PaperDesk(kit, stage).recoverySheet(vaultName, code);
    }

    /** Keeps what can be seen of the settings; a failure to write them is no reason to stop. */
    private void keepSettings() {
        settings = appearance.applyTo(settings);
        try {
            settingsFile.write(settings);
        } catch (IOException e) {
            LOG.log(Level.FINE, "settings not kept", e);
        }
    }

    /** A new language: everything shown is built anew from where the person is. */
    private void rebuild() {
        keepSettings();
        if (open != null) {
            show(open.show(open.at()));
        } else if (firstRun != null) {
            firstRun.languageChanged();
        } else {
            settings.lastVault().ifPresent(it -> show(gates.lock(it, delay)));
        }
    }

    /** Goes to a place in the open vault; without one nothing happens. */
    void go(Destination destination) {
        if (open != null) {
            open.go(destination);
        }
    }

    Scene scene() {
        return scene;
    }

    /** The folder of the open vault. */
    Path vaultFolder(boolean isExample) {
        return isExample
                ? directories.config().resolve("example")
                : settings.lastVault().orElse(directories.vaults());
    }

    Settings settings() {
        return settings;
    }

    void changeIdleMinutes(int minutes) {
        idleMinutes(minutes);
    }

    /** Closes the vault and remembers the window's place. */
    public void close() {
        settings = WindowState.of(stage, settings);
        keepSettings();
        closeWorkspace();
    }

    /** For tests: where in the open vault the person is; null when none is open. */
    public @Nullable Workspace workspace() {
        return open == null ? null : open.workspace();
    }
}
