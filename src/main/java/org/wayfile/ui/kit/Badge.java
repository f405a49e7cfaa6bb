package org.wayfile.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A small outlined word such as "Packed". It states, it does not judge: there is one look only. */
public final class Badge extends Label {

    public Badge(String word) {
        super(word);
        setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("wf-badge");
    }
}
