package org.wayfile.ui.nav;

import javafx.scene.Node;

/** One screen. It wakes when it is shown and sleeps when it is left. JavaFX thread only. */
public interface Screen {

    /** What is shown; the same node each time. */
    Node node();

    /** Subscribes and reads; called each time the screen is shown. */
    void activate();

    /** Gives every subscription back; called each time the screen is left. */
    void deactivate();

    /** Prints what only this screen knows of, such as an answer that was found; whether there was anything. */
    default boolean printShown() {
        return false;
    }
}
