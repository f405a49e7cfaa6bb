package org.wayfile.app;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Does something once, at the first key or press in a window: what is needed later gets ready while the passphrase is
 * typed, and takes nothing from the first picture. JavaFX thread only.
 */
final class FirstInput implements EventHandler<Event> {

    private final Scene scene;
    private final Runnable then;

    private FirstInput(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /** Waits for the first key or press. */
    static void then(Scene scene, Runnable then) {
        FirstInput waiting = new FirstInput(scene, then);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, waiting);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, waiting);
    }

    @Override
    public void handle(Event event) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, this);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, this);
        then.run();
    }
}
