package org.wayfile.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Points of a list, each with a dot or its number before it; the words wrap beside. */
public final class Points extends VBox {

    private final boolean numbered;

    /**
     * @param numbered whether the points are steps with numbers
     */
    public Points(boolean numbered) {
        this.numbered = numbered;
        getStyleClass().add("wf-points");
    }

    /** A point of plain words. */
    public Points add(String words) {
        return add(Texts.body(words));
    }

    /** A point of any words. */
    public Points add(Node words) {
        int number = getChildren().size() + 1;
        Label mark = Texts.label(numbered ? number + "." : "•", "wf-point-mark");
        mark.setWrapText(false);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(mark, words);
        line.getStyleClass().add("wf-point");
        getChildren().add(line);
        return this;
    }
}
