package org.wayfile.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** An empty page: what belongs here, why it helps, and the one button that starts it. */
public final class EmptyState extends VBox {

    private final Button button;

    /**
     * @param what what belongs here
     * @param why how it helps
     */
    public EmptyState(String what, String why, String buttonText, Runnable action) {
        getStyleClass().addAll("wf-card", "wf-empty");
        button = Buttons.primary(buttonText, action);
        button.setId("empty-start");
        getChildren().addAll(Texts.section(what), Texts.body(why), new WrapRow(button));
        Accessible.group(this, what);
    }

    public Button button() {
        return button;
    }
}
