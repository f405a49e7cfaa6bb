package org.wayfile.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Points of a list, each with a dot or its number before it; the words wrap beside. */
public final class Points extends VBox {

    private final int first;

    /**
     * @param numbered whether the points are steps with numbers
     */
    public Points(boolean numbered) {
        this(numbered ? 1 : 0);
    }

    /**
     * @param first the number of the first step; 0 for points without numbers
     */
    public Points(int first) {
        this.first = first;
        getStyleClass().add("wf-points");
    }

    /** A point of plain words. */
    public Points add(String words) {
        return add(Texts.body(words));
    }

    /** A point of any words. */
    public Points add(Node words) {
        int number = first + getChildren().size();
        Label mark = Texts.label(first > 0 ? number + "." : "•", "wf-point-mark");
        mark.setWrapText(false);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(mark, words);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("wf-point");
        getChildren().add(line);
        return this;
    }
}
