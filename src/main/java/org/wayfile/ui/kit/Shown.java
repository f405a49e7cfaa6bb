package org.wayfile.ui.kit;

import javafx.scene.Node;

/** Showing and hiding a part of a page. */
public final class Shown {

    private Shown() {}

    /**
     * Shows a node or hides it. What is hidden takes no room, and what takes no room is hidden: left visible, it would lie over
     * its neighbours with its last size and take the mouse from them.
     */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
