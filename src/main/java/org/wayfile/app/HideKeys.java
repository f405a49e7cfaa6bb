package org.wayfile.app;

import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Escape pressed three times within a second and a half hides everything. */
final class HideKeys {

    private static final int TIMES = 3;
    private static final long WITHIN_NANOS = Duration.ofMillis(1500).toNanos();

    private final Runnable hide;
    private final long[] pressed = new long[TIMES];
    private int count;

    HideKeys(Scene scene, Runnable hide) {
        this.hide = hide;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape(System.nanoTime());
            } else {
                count = 0;
            }
        });
    }

    private void escape(long now) {
        System.arraycopy(pressed, 1, pressed, 0, TIMES - 1);
        pressed[TIMES - 1] = now;
        count++;
        if (count >= TIMES && now - pressed[0] <= WITHIN_NANOS) {
            count = 0;
            hide.run();
        }
    }
}
