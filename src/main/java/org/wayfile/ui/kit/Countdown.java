package org.wayfile.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Calls back once after a while. */
@FunctionalInterface
public interface Countdown {

    /** Starts counting; the answer stops it. */
    Running start(Duration wait, Runnable whenOver);

    /** The window's own, on the JavaFX thread. */
    static Countdown onScreen() {
        return (wait, whenOver) -> {
            PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
            pause.setOnFinished(_ -> whenOver.run());
            pause.play();
            return pause::stop;
        };
    }

    /** A countdown under way. */
    @FunctionalInterface
    interface Running {
        void stop();
    }
}
