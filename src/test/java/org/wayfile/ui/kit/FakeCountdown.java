package org.wayfile.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A countdown whose time passes when the test says so. */
public final class FakeCountdown implements Countdown {

    private record Wait(Duration until, Runnable whenOver) {}

    private final List<Wait> waits = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Running start(Duration wait, Runnable whenOver) {
        Wait started = new Wait(now.plus(wait), whenOver);
        waits.add(started);
        return () -> waits.remove(started);
    }

    public void pass(Duration time) {
        now = now.plus(time);
        for (Wait wait : List.copyOf(waits)) {
            if (wait.until.compareTo(now) <= 0 && waits.remove(wait)) {
                wait.whenOver.run();
            }
        }
    }
}
