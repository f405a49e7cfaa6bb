package org.wayfile.ui.kit;

import java.time.Duration;

/** At most one kept number is shown in full in the window, for thirty seconds. */
public final class Reveals {

    public static final Duration SHOWN_FOR = Duration.ofSeconds(30);

    private final Countdown countdown;
    private Runnable hiding = () -> {};
    private Countdown.Running running = () -> {};

    Reveals(Countdown countdown) {
        this.countdown = countdown;
    }

    /** Hides what was shown before, shows this, and hides it when the time is over. */
    public void show(Runnable showing, Runnable hidingAgain) {
        hide();
        hiding = hidingAgain;
        showing.run();
        running = countdown.start(SHOWN_FOR, this::hide);
    }

    /** Hides the number shown, at once: on Hide, on Lock, on leaving a screen. */
    public void hide() {
        running.stop();
        running = () -> {};
        Runnable now = hiding;
        hiding = () -> {};
        now.run();
    }
}
