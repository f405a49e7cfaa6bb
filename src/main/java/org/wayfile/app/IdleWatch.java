package org.wayfile.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Locks after minutes without a key or a click. It compares clock times, so that a computer that slept is locked when it
 * wakes. JavaFX thread only.
 */
final class IdleWatch {

    private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(5);

    private final Clock clock;
    private final Runnable lock;
    private final Timeline looking;
    private Duration allowed = Duration.ofMinutes(10);
    private Instant last;
    private boolean on;

    IdleWatch(Scene scene, Clock clock, Runnable lock) {
        this.clock = clock;
        this.lock = lock;
        this.last = clock.instant();
        scene.addEventFilter(InputEvent.ANY, this::seen);
        looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
        looking.setCycleCount(Timeline.INDEFINITE);
    }

    private void seen(Event event) {
        last = clock.instant();
    }

    /** Sets the minutes. */
    void after(int minutes) {
        allowed = Duration.ofMinutes(minutes);
    }

    /** Begins to watch. */
    void begin() {
        on = true;
        last = clock.instant();
        looking.play();
    }

    /** Stops watching. */
    void end() {
        on = false;
        looking.stop();
    }

    private void look() {
        Duration idle = Duration.between(last, clock.instant());
        if (on && (idle.compareTo(allowed) >= 0 || idle.isNegative())) {
            lock.run();
        }
    }
}
