package org.wayfile.app;

import java.util.List;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.wayfile.settings.Settings;
import org.wayfile.settings.WindowPlace;

/** Where the window stood, remembered between starts. */
final class WindowState {

    private WindowState() {}

    /** Puts the window where it stood, unless that place lies on no screen any more. */
    static void restore(Stage stage, Settings settings, List<Screen> screens) {
        settings.window().ifPresent(place -> {
            boolean seen = screens.stream()
                    .anyMatch(
                            it -> it.getVisualBounds().intersects(place.x(), place.y(), place.width(), place.height()));
            if (seen) {
                stage.setX(place.x());
                stage.setY(place.y());
                stage.setWidth(place.width());
                stage.setHeight(place.height());
            }
            stage.setMaximized(place.maximized());
        });
    }

    /** The settings with the window's place. */
    static Settings of(Stage stage, Settings settings) {
        boolean known = Double.isFinite(stage.getX()) && stage.getWidth() > 0 && stage.getHeight() > 0;
        if (!known) {
            return settings;
        }
        return settings.withWindow(new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
    }
}
