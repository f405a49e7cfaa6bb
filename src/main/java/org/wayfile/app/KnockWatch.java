package org.wayfile.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Watches the file that another window writes when it found the vault open here: then this window comes forward. A file
 * and no socket, since the program opens no connection of any kind. JavaFX thread only.
 */
final class KnockWatch {

    private static final Duration LOOK = Duration.seconds(1);

    private final Runnable comeForward;
    private final Timeline looking;
    private @Nullable Path file;
    private @Nullable FileTime last;

    KnockWatch(Runnable comeForward) {
        this.comeForward = comeForward;
        looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
        looking.setCycleCount(Timeline.INDEFINITE);
    }

    /** Begins to watch for a vault. */
    void begin(Path vault) {
        file = vault.resolve("knock");
        last = time();
        looking.play();
    }

    /** Stops watching. */
    void end() {
        looking.stop();
        file = null;
    }

    private void look() {
        FileTime now = time();
        if (now != null && !now.equals(last)) {
            last = now;
            comeForward.run();
        }
    }

    private @Nullable FileTime time() {
        try {
            return file == null ? null : Files.getLastModifiedTime(file);
        } catch (IOException nobodyKnocked) {
            return null;
        }
    }
}
