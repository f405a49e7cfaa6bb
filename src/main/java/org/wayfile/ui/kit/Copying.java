package org.wayfile.ui.kit;

import java.time.Duration;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Copies kept numbers and takes them off the clipboard again after thirty seconds, unless something else is there. */
public final class Copying {

    public static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private final Countdown countdown;
    private Countdown.Running running = () -> {};
    private String copied = "";

    Copying(Countdown countdown) {
        this.countdown = countdown;
    }

    public void copy(String text) {
        running.stop();
        copied = text;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        running = countdown.start(KEPT_FOR, this::clear);
    }

    /** Takes the copied number off the clipboard now: on Lock and at the end of the program. */
    public void clear() {
        running.stop();
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!copied.isEmpty() && copied.equals(clipboard.getString())) {
            clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, ""));
        }
        copied = "";
    }
}
