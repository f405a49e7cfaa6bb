package org.wayfile.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A thin line that moves while work goes on for longer than a moment; it stands still where less motion is wanted. */
public final class BusyLine {

    private static final Duration MOMENT = Duration.millis(400);

    private final Kit kit;
    private final StackPane window;
    private final PauseTransition pause = new PauseTransition(MOMENT);

    /** Made when it is first needed. */
    private @Nullable ProgressBar line;

    private BusyLine(Kit kit, StackPane window) {
        this.kit = kit;
        this.window = window;
        pause.setOnFinished(_ -> show());
        kit.tasks().busy().addListener((_, _, busy) -> follow(busy));
    }

    /** A window's content with the line along its upper edge, whatever the content shows at the time. */
    public static StackPane over(Kit kit, Node content) {
        StackPane window = new StackPane(content);
        new BusyLine(kit, window);
        return window;
    }

    private void follow(boolean busy) {
        if (busy) {
            pause.playFromStart();
        } else {
            pause.stop();
            if (line != null) {
                line.setVisible(false);
                line.setProgress(0);
            }
        }
    }

    private void show() {
        ProgressBar shown = line;
        if (shown == null) {
            shown = new ProgressBar(0);
            shown.getStyleClass().add("wf-busy");
            shown.setMaxWidth(Double.MAX_VALUE);
            shown.setMouseTransparent(true);
            Accessible.name(shown, kit.texts().get("busy"));
            StackPane.setAlignment(shown, Pos.TOP_CENTER);
            window.getChildren().add(shown);
            line = shown;
        }
        shown.setVisible(true);
        shown.setProgress(Theme.reducedMotion(shown) ? 1 : ProgressBar.INDETERMINATE_PROGRESS);
    }
}
