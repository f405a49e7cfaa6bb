package org.wayfile.app;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.wayfile.settings.Settings;
import org.wayfile.ui.kit.OnScreen;

/** What is remembered of a window. */
@NeedsScreen
class WindowStateTest {

    @Test
    void itRemembersNoWindowOfWhichOneSideAloneIsKnown() {
        Settings settings = Settings.defaults();
        Settings after = OnScreen.get(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setWidth(1000);
            stage.setHeight(800);
            return WindowState.of(stage, settings);
        });
        assertThat(after).isEqualTo(settings);
    }
}
