package org.wayfile.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/** A thin line that moves while work goes on for longer than a moment; it stands still where less motion is wanted. */
public final class BusyLine extends ProgressBar {

    private static final Duration MOMENT = Duration.millis(400);

    private final PauseTransition pause = new PauseTransition(MOMENT);
    private final ChangeListener<Boolean> following = (_, _, busy) -> follow(busy);

    public BusyLine(Kit kit) {
        super(0);
        getStyleClass().add("wf-busy");
        setMaxWidth(Double.MAX_VALUE);
        setVisible(false);
        Accessible.name(this, kit.texts().get("busy"));
        pause.setOnFinished(_ -> show());
        // weak: the tasks outlive every screen
        kit.tasks().busy().addListener(new WeakChangeListener<>(following));
    }

    private void follow(boolean busy) {
        if (busy) {
            pause.playFromStart();
        } else {
            pause.stop();
            setVisible(false);
            setProgress(0);
        }
    }

    private void show() {
        setVisible(true);
        setProgress(Theme.reducedMotion(this) ? 1 : INDETERMINATE_PROGRESS);
    }
}
