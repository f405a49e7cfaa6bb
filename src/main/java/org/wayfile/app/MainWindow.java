package org.wayfile.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.service.Workspace;
import org.wayfile.settings.Settings;
import org.wayfile.settings.SettingsFile;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.BusyLine;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.kit.Theme;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.parts.CallAttempt;
import org.wayfile.ui.shell.Shell;
import org.wayfile.ui.shell.ShellActions;
import org.wayfile.ui.vault.Delay;
import org.wayfile.ui.vault.FirstRun;
import org.wayfile.ui.vault.VaultDoor;

/**
 * The one window and what it shows: the first run, the lock screen, the open vault, or a neutral cover. JavaFX thread
 * only.
 */
public final class MainWindow implements VaultDoor, ShellActions {

    private static final String TITLE = "Wayfile";

    private final Stage stage;
    private final Composition parts;
    private final Directories directories;
    private final KeptSettings settings;
    private final Appearance appearance;
    private final Kit kit;
    private final StackPane content = new StackPane();
    private final Gates gates;
    private final Shells shells;
    private final Delay delay = new Delay();
    private final IdleWatch idle;
    private final KnockWatch knocks;
    private final ExampleVault example;
    private final Scene scene;
    private volatile @Nullable OpenWindow open;
    private @Nullable FirstRun firstRun;
    private @Nullable Made made;

    /** A vault that the first run made and did not enter yet. */
    private record Made(Path folder, VaultSession session) {}
    /** The example is being made; a second press meanwhile would take away the folder of the first. */
    private boolean exampleComes;

    /** A call noted while no vault was open; nothing of it is on the disk before one is. */
    private @Nullable CallAttempt noted;

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
        Settings read = settingsFile.read();
        this.appearance = new Appearance(read);
        this.settings = new KeptSettings(settingsFile, read, appearance);
        Theme theme = new Theme(appearance);
        this.kit = new Kit(appearance, parts.clock(), Tasks.on(vaultThread));
        this.gates = new Gates(kit, parts, this);
        this.shells = new Shells(kit, parts.guide(), this, content);
        this.example = new ExampleVault(parts, directories.config().resolve("example"));
        this.scene = new Scene(BusyLine.over(kit, kit.dialogs().host(content)), WindowState.WIDTH, WindowState.HEIGHT);
        theme.apply(scene);
        content.getStylesheets().add(Shell.styleSheet());
        this.idle = new IdleWatch(scene, parts.clock(), this::lock);
        idle.after(read.idleMinutes());
        this.knocks = new KnockWatch(this::comeForward);
        appearance.language().addListener((_, _, _) -> rebuild());
        appearance.textSize().addListener((_, _, _) -> {
            fit();
            settings.keep();
        });
        appearance.theme().addListener((_, _, _) -> settings.keep());
        new HideKeys(scene, this::hide);
    }

    /** Shows the window: a vault or a backup that was named, the last vault, or the first run. */
    public void open(@Nullable Path named) {
        stage.setTitle(TITLE);
        stage.setScene(scene);
        fit();
        WindowState.restore(stage, settings.now(), Screen.getScreens());
        if (named != null && directories.isBackup(named)) {
            restore(named);
        } else {
            showVault(named);
        }
        stage.show();
        FirstInput.then(scene, new WarmUp(kit, parts, shells)::begin);
    }

    private void showVault(@Nullable Path named) {
        Optional.ofNullable(named)
                .or(() -> settings.now().lastVault().map(directories::found).filter(parts.gate()::exists))
                .ifPresentOrElse(this::showLock, this::showFirstRun);
    }

    /** Larger letters need a larger window, half as much again at 200 %. */
    private void fit() {
        double larger = 1 + (appearance.textSize().get() - 100) / 200.0;
        stage.setMinWidth(640 * larger);
        stage.setMinHeight(480 * larger);
    }

    private void show(Node node) {
        kit.dialogs().close();
        if (content.getChildren().contains(node)) {
            // Taken away and put back it would be dressed anew.
            content.getChildren().retainAll(List.of(node));
        } else {
            content.getChildren().setAll(node);
        }
    }

    private void showFirstRun() {
        Path proposed = directories.vaults().resolve("Wayfile");
        FirstRun run = gates.firstRun(proposed, this::idleMinutes);
        firstRun = run;
        show(run.node());
    }

    private void showLock(Path folder) {
        settings.change(it -> it.withLastVault(folder));
        firstRun = null;
        show(gates.lock(folder, delay));
    }

    void idleMinutes(int minutes) {
        settings.change(it -> it.withIdleMinutes(minutes));
        idle.after(minutes);
    }

    private void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void made(Path folder, VaultSession session) {
        made = new Made(folder, session);
        settings.change(it -> it.withLastVault(folder));
        idle.begin();
    }

    /** Closes a vault that the first run made and that was not entered; gives its folder. */
    private @Nullable Path closeMade() {
        Made was = made;
        if (was == null) {
            return null;
        }
        made = null;
        idle.end();
        kit.tasks().run(was.session()::close).start();
        return was.folder();
    }

    @Override
    public void opened(Path folder, VaultSession session, Destination next) {
        made = null;
        settings.change(it -> it.withLastVault(folder));
        knocks.begin(folder);
        Workspace workspace = new Workspace(session, parts.clock());
        CallAttempt held = noted;
        if (held == null) {
            enter(workspace, next, false);
            return;
        }
        kit.tasks()
                .run(() -> NotedCalls.keep(workspace, held, parts.clock()))
                .onSuccess(draft -> {
                    noted = null;
                    enter(workspace, new Destination.PreparedContact(draft, List.of()), false);
                })
                .onError(VaultProblem.class, _ -> enter(workspace, next, false))
                .start();
    }

    private void enter(Workspace workspace, Destination next, boolean isExample) {
        workspace.backups().secondPlace(settings.now().backupPlace().orElse(null));
        firstRun = null;
        OpenWindow opened = new OpenWindow(kit, parts, workspace, isExample, stage, this, shells);
        open = opened;
        opened.appear(next, content, this::show);
        opened.tell(workspace.session().notes());
        FileCheck.after(kit, opened);
        idle.begin();
    }

    @Override
    public void showExample() {
        if (exampleComes) {
            return;
        }
        exampleComes = true;
        closeMade();
        String language = appearance.languageCode();
        kit.tasks()
                .run(() -> example.open(language))
                .onSuccess(workspace -> enter(workspace, new Destination.Today(), true))
                .always(() -> exampleComes = false)
                .start();
    }

    /** Ends the example, removes it and goes back to where one came from. */
    @Override
    public void leaveExample() {
        closeWorkspace();
        showVault(null);
    }

    /** Locks: keys and content leave memory, the lock screen is shown. An example is removed. */
    @Override
    public void lock() {
        OpenWindow was = open;
        Path folder = closeMade();
        if (folder != null) {
            showLock(folder);
        } else if (was != null && was.isExample()) {
            leaveExample();
        } else if (was != null) {
            closeWorkspace();
            settings.now().lastVault().ifPresentOrElse(this::showLock, this::showFirstRun);
        }
    }

    /** Covers the screen at once, then locks behind the cover. */
    @Override
    public void hide() {
        if (open != null || made != null) {
            firstRun = null;
            kit.reveals().hide();
            kit.copying().clear();
            closeMade();
            stage.setTitle(gates.neutralTitle());
            closeWorkspace();
            show(gates.cover(() -> {
                stage.setTitle(TITLE);
                leaveExample();
            }));
        }
    }

    @Override
    public void print() {
        if (open != null) {
            open.print();
        }
    }

    private void closeWorkspace() {
        OpenWindow was = open;
        if (was != null) {
            open = null;
            idle.end();
            knocks.end();
            kit.reveals().hide();
            kit.copying().clear();
            was.close();
            boolean isExample = was.isExample();
            kit.tasks()
                    .run(() -> {
                        was.leave();
                        if (isExample) {
                            example.remove();
                        }
                    })
                    .start();
        }
    }

    @Override
    public void chooseOther() {
        gates.chooseOther(stage, this::showLock, this::showFirstRun, () -> restore(null));
    }

    @Override
    public void restore(@Nullable Path backup) {
        Optional.ofNullable(backup)
                .or(() -> gates.askBackup(stage))
                .ifPresent(file -> show(gates.restore(file, stage, this::showLock, () -> showVault(null))));
    }

    @Override
    public void someoneIsCalling() {
        // A shell that waits for its vault is invisible; one that is about to appear is where the call leads back to.
        Node before = content.getChildren().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        show(gates.caller(
                new PaperDesk(kit, stage), () -> show(before), it -> noted = noted == null ? it : noted.and(it)));
    }

    @Override
    public void printRecoverySheet(String vaultName, String code) {
        new PaperDesk(kit, stage).recoverySheet(vaultName, code);
    }

    /** A new language: everything shown is built anew from where the person is. */
    private void rebuild() {
        settings.keep();
        shells.forget();
        if (open != null) {
            show(open.show(open.at()));
        } else if (firstRun != null) {
            firstRun.languageChanged();
        } else {
            settings.now().lastVault().ifPresent(it -> show(gates.lock(it, delay)));
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
                : settings.now().lastVault().orElse(directories.vaults());
    }

    Settings settings() {
        return settings.now();
    }

    /** Keeps where a second copy of the backups goes; null for nowhere. */
    void backupPlace(@Nullable Path place) {
        settings.change(it -> it.withBackupPlace(Optional.ofNullable(place)));
        if (open != null) {
            open.workspace().backups().secondPlace(place);
            open.backupsChanged();
        }
    }

    /** A backup was made by hand. */
    void backupMade() {
        if (open != null) {
            open.backupsChanged();
        }
    }

    /** Closes the vault and remembers the window's place. */
    public void close() {
        settings.change(it -> WindowState.of(stage, it));
        closeMade();
        closeWorkspace();
    }

    /** The open vault, null when none is open. Any thread; what it holds belongs to the vault thread. */
    public @Nullable Workspace workspace() {
        return Optional.ofNullable(open).map(OpenWindow::workspace).orElse(null);
    }
}
