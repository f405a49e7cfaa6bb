package org.wayfile.app;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.wayfile.ui.kit.OnScreen;

/** What waits for the first key runs with it, and once. */
@NeedsScreen
class FirstInputTest {

    @Test
    void itRunsWithTheFirstKeyAndNotAgain() {
        AtomicInteger runs = new AtomicInteger();
        Scene scene = OnScreen.get(() -> new Scene(new StackPane()));
        OnScreen.run(() -> FirstInput.then(scene, runs::incrementAndGet));
        assertThat(runs).hasValue(0);
        for (int times = 0; times < 3; times++) {
            OnScreen.run(() -> Event.fireEvent(
                    scene.getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false)));
        }
        assertThat(runs).hasValue(1);
    }
}
