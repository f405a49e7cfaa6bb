package org.wayfile.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The card of a dialog: title, body that scrolls when it is tall, buttons. */
final class DialogPanel extends VBox {

    DialogPanel(String title, Node body, Node buttons) {
        getStyleClass().add("wf-dialog");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        VBox content = new VBox(Texts.label(title, "wf-dialog-title"), body);
        content.getStyleClass().add("wf-dialog-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("wf-dialog-scroll");
        getChildren().addAll(scroll, buttons);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
