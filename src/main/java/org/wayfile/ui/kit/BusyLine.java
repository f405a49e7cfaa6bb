package org.wayfile.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A thin line that moves while work goes on for longer than a moment; it stands still where less motion is wanted. */
public final class BusyLine extends ProgressBar {

    private static final Duration MOMENT = Duration.millis(400);

    private final PauseTransition pause = new PauseTransition(MOMENT);

    public BusyLine(Kit kit) {
        super(0);
        getStyleClass().add("wf-busy");
        setMaxWidth(Double.MAX_VALUE);
        setVisible(false);
        Accessible.name(this, kit.texts().get("busy"));
        pause.setOnFinished(_ -> show());
        kit.tasks().busy().addListener((_, _, busy) -> follow(busy));
    }

    /** A window's content with the line along its upper edge, whatever the content shows at the time. */
    public static StackPane over(Kit kit, Node content) {
        BusyLine line = new BusyLine(kit);
        line.setMouseTransparent(true);
        StackPane.setAlignment(line, Pos.TOP_CENTER);
        return new StackPane(content, line);
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
