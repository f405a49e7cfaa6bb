package org.wayfile.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wayfile.app.cli.CommandLineDoor;

/** Where the program starts. No JavaFX type is named here, so that the command line starts without a screen. */
public final class Main {

    /** Kept so that the level set here is not lost with a collected logger. */
    private static final Logger ROOT = Logger.getLogger("");

    /** Lucene remarks that it runs without the parts of Java that speed up searches a thousand times larger. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Starts Wayfile with the arguments of the command line. */
    public static void main(String[] arguments) {
        ROOT.setLevel(Level.WARNING);
        LUCENE.setLevel(Level.SEVERE);
        List<String> given = List.of(arguments);
        if (!given.isEmpty() && given.getFirst().equals("demo")) {
            demonstrate(given.subList(1, given.size()));
        } else if (CommandLineDoor.isCommand(given)) {
            Composition parts = Composition.real();
            System.exit(new CommandLineDoor(
                    new CommandLineDoor.Tools(parts.gate(), parts.guide(), parts.clock()), System.out, System.err)
                    .run(arguments));
        } else if (hasDisplay()) {
            openWindow(arguments);
        } else {
            end("There is no display to open a window on.");
        }
    }

    private static void demonstrate(List<String> given) {
        if (given.size() == 2 && given.getFirst().equals("--lock")) {
            Demonstration.lock(given.getLast());
        } else {
            Demonstration.run(given.isEmpty() ? "target/demo" : given.getFirst());
        }
    }

    /** JavaFX says what it misses in an exception, somewhere in its chain, before the window's life begins. */
    private static void openWindow(String... arguments) {
        try {
            DesktopApplication.open(arguments);
        } catch (RuntimeException | LinkageError failed) {
            Throwable cause = failed;
            while (cause.getCause() != null
                    && !(cause instanceof UnsatisfiedLinkError || cause instanceof UnsupportedOperationException)) {
                cause = cause.getCause();
            }
            if (String.valueOf(cause.getMessage()).contains("DISPLAY")) {
                end("The display does not answer, so no window can be opened.");
            } else if (cause instanceof UnsatisfiedLinkError || cause instanceof UnsupportedOperationException) {
                end("The window needs the library GTK 3, which this computer does not have. Commands work without it.");
            }
            throw failed;
        }
    }

    private static void end(String words) {
        System.err.println(words);
        System.exit(1);
    }

    /** On Linux a window needs a display; the headless platform of tests brings its own. */
    private static boolean hasDisplay() {
        return !System.getProperty("os.name").startsWith("Linux")
                || System.getProperty("glass.platform") != null
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
