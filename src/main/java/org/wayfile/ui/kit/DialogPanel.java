package org.wayfile.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card of a dialog: title, body that scrolls when it is tall, buttons. */
final class DialogPanel extends VBox {

    private final VBox content;
    private final Node buttons;

    DialogPanel(String title, Node body, Node buttons) {
        getStyleClass().add("wf-dialog");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        this.buttons = buttons;
        content = new VBox(Texts.label(title, "wf-dialog-title"), body);
        content.getStyleClass().add("wf-dialog-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("wf-dialog-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, buttons);
    }

    /** As high as the wrapped content; what scrolls would say its height on one long line. */
    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : snapSizeX(width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + snapSizeY(content.prefHeight(inside))
                + snapSpaceY(getSpacing())
                + snapSizeY(buttons.prefHeight(inside))
                + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
