package org.wayfile.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A drawn line icon that grows with the text beside it. Decoration: its words stand beside it or on its button. */
public final class Icon extends Region {

    private static final double GRID = 20;

    private final SVGPath line = new SVGPath();
    private final Scale scale = new Scale(1, 1);

    Icon(String path) {
        getStyleClass().add("wf-icon");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        line.setContent(path);
        line.getStyleClass().add("wf-icon-line");
        line.getTransforms().add(scale);
        line.setManaged(false);
        getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / GRID);
        scale.setY(getHeight() / GRID);
    }
}
