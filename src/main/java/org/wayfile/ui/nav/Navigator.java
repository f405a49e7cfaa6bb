package org.wayfile.ui.nav;

/** Takes the window to a place. JavaFX thread only. */
public interface Navigator {

    /** Goes there; the place one leaves is remembered for {@link #back()}. */
    void go(Destination destination);

    /** Goes to the place before; to Today when there is none. */
    void back();
}
