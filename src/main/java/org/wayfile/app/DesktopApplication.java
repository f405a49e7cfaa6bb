package org.wayfile.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Workspace;
import org.wayfile.settings.SettingsFile;

/** The window's life: start builds, stop takes down in reverse. */
public final class DesktopApplication extends Application {

    private static final Logger LOG = Logger.getLogger(DesktopApplication.class.getName());

    private @Nullable MainWindow window;
    private @Nullable VaultThread vaultThread;

    /** Opens the window and returns when it was closed. */
    static void open(String... arguments) {
        launch(DesktopApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Directories directories = Directories.ofSystem();
        SettingsFile settings = new SettingsFile(directories.config().resolve("settings.properties"));
        VaultThread thread = new VaultThread();
        MainWindow main = new MainWindow(stage, Composition.real(), directories, settings, thread.executor());
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> report(failure));
        vaultThread = thread;
        window = main;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeFirst(main, thread), "close the vault"));
        icons(stage);
        main.open(vaultGiven());
    }

    /**
     * The system ends the program, at a log-out say: an open vault is closed first, as by a person. What was typed in the last
     * seconds and not saved may be missing from its drafts. After an ordinary end nothing is open here.
     */
    private static void closeFirst(MainWindow window, VaultThread thread) {
        Workspace open = window.workspace();
        if (open != null) {
            thread.executor().execute(open::close);
            thread.close();
        }
    }

    /** The vault named on the command line, null when none is. */
    private @Nullable Path vaultGiven() {
        List<String> given = getParameters().getUnnamed();
        return given.isEmpty() ? null : Path.of(given.getFirst());
    }

    private static void icons(Stage stage) {
        for (int size : List.of(16, 32, 48, 64, 128, 256)) {
            try (InputStream in = DesktopApplication.class.getResourceAsStream(
                    "/org/wayfile/ui/kit/icons/wayfile-" + size + ".png")) {
                if (in != null) {
                    stage.getIcons().add(new Image(in));
                }
            } catch (IOException e) {
                LOG.log(Level.FINE, "no icon", e);
            }
        }
    }

    /** Logs an unexpected failure once: its kind and our own frames, never its message, which may hold content. */
    private static void report(Throwable failure) {
        LOG.severe(() -> "unexpected " + failure.getClass().getName() + " at "
                + Arrays.stream(failure.getStackTrace())
                        .filter(it -> it.getClassName().startsWith("org.wayfile"))
                        .limit(5)
                        .map(StackTraceElement::toString)
                        .toList());
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (vaultThread != null) {
            vaultThread.close();
        }
    }
}
