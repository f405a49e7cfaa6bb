package org.wayfile.ui.kit;

import java.time.Clock;

/**
 * What the blocks and the screens are given together: appearance, clock, tasks, dates, dialogs and the rules for
 * showing and copying kept numbers. One for the window, made in the composition root.
 */
public final class Kit {

    private final Appearance appearance;
    private final Clock clock;
    private final Tasks tasks;
    private final Messages texts;
    private final Dates dates;
    private final Reveals reveals;
    private final Copying copying;
    private final Dialogs dialogs;

    public Kit(Appearance appearance, Clock clock, Tasks tasks) {
        this(appearance, clock, tasks, Countdown.onScreen());
    }

    /** For tests: the countdown decides when thirty seconds are over. */
    public Kit(Appearance appearance, Clock clock, Tasks tasks, Countdown countdown) {
        this.appearance = appearance;
        this.clock = clock;
        this.tasks = tasks;
        texts = new Messages(Kit.class, appearance);
        dates = new Dates(appearance, clock, texts);
        reveals = new Reveals(countdown);
        copying = new Copying(countdown);
        dialogs = new Dialogs(texts);
    }

    public Appearance appearance() {
        return appearance;
    }

    public Clock clock() {
        return clock;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Dates dates() {
        return dates;
    }

    /** The panes that lie over the window; the shell puts its content into {@link Dialogs#host}. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** The one number shown in full, if any. */
    public Reveals reveals() {
        return reveals;
    }

    public Copying copying() {
        return copying;
    }

    /** The kit's own texts: Back, Next, Show, optional. */
    public Messages texts() {
        return texts;
    }

    /** The texts of a feature, from beside the class given. */
    public Messages messages(Class<?> anchor) {
        return new Messages(anchor, appearance);
    }
}
