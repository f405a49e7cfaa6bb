package org.wayfile.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A heading of a page with what belongs under it. */
public final class Section extends VBox {

    public Section(String title, Node... content) {
        getStyleClass().add("wf-section");
        getChildren().add(Texts.section(title));
        getChildren().addAll(content);
        Accessible.group(this, title);
    }

    public Section add(Node... more) {
        getChildren().addAll(more);
        return this;
    }
}
