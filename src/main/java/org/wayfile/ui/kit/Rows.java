package org.wayfile.ui.kit;

import java.util.Collection;
import javafx.scene.layout.VBox;

/** Rows in one card, thin lines between them. */
public final class Rows extends VBox {

    public Rows(Row... rows) {
        getStyleClass().add("wf-rows");
        for (Row row : rows) {
            add(row);
        }
    }

    public Rows add(Row row) {
        if (getChildren().isEmpty()) {
            row.getStyleClass().add("wf-first");
        } else {
            getChildren().getLast().getStyleClass().remove("wf-last");
        }
        row.getStyleClass().add("wf-last");
        getChildren().add(row);
        return this;
    }

    public Rows addAll(Collection<Row> rows) {
        rows.forEach(this::add);
        return this;
    }

    /** Makes room for new rows. */
    public void clear() {
        getChildren().clear();
    }
}
