package org.wayfile.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Workspace;
import org.wayfile.settings.SettingsFile;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.kit.Theme;

/** The window's life: start builds, stop takes down in reverse. */
public class DesktopApplication extends Application {

    private static final Logger LOG = Logger.getLogger(DesktopApplication.class.getName());

    private @Nullable MainWindow window;
    private @Nullable VaultThread vaultThread;

    /** Opens the window and returns when it was closed. */
    static void open(String... arguments) {
        open(DesktopApplication.class, arguments);
    }

    /** The same with a window that does more. */
    static void open(Class<? extends DesktopApplication> application, String... arguments) {
        if (!hasGraphicsCard() && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
        Thread ahead = new Thread(DesktopApplication::prepare, "ahead");
        ahead.setDaemon(true);
        // What fails here fails again, and is told, where it is needed.
        ahead.setUncaughtExceptionHandler((_, _) -> {});
        ahead.start();
        launch(application, arguments);
    }

    /**
     * Whether this computer may have a graphics card. On Linux without a device of one, as in most virtual machines, JavaFX would
     * look for OpenGL for a tenth of a second and draw with the processor in the end.
     */
    private static boolean hasGraphicsCard() {
        return !System.getProperty("os.name").startsWith("Linux")
                || Stream.of("dri", "nvidia0", "nvidiactl", "dxg", "mali0", "kgsl-3d0")
                        .anyMatch(device -> Files.exists(Path.of("/dev", device)));
    }

    /** What a first picture needs and can be had while JavaFX starts on its own threads. */
    private static void prepare() {
        ZoneId _ = ZoneId.systemDefault();
        Theme.prepare();
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
        main.open(vaultGiven());
        Tasks.on(thread.executor()).run(DesktopApplication::icon).onSuccess(stage.getIcons()::setAll).start();
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

    /** The picture of the window, of the one size that JavaFX uses on this system. */
    private static Image icon() throws IOException {
        int size = System.getProperty("os.name").startsWith("Windows") ? 32 : 128;
        String name = "/org/wayfile/ui/kit/icons/wayfile-" + size + ".png";
        try (InputStream in = Objects.requireNonNull(DesktopApplication.class.getResourceAsStream(name), name)) {
            return new Image(in);
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
