package org.wayfile.app;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.wayfile.settings.Settings;
import org.wayfile.settings.WindowPlace;

/** Where the window stood, remembered between starts. */
final class WindowState {

    /** Width of what a first window shows, in pixels. */
    static final double WIDTH = 1280;
    /** Height of the same. */
    static final double HEIGHT = 820;

    private static final double TITLE_BAR = 40;

    private WindowState() {}

    /**
     * Puts the window where it stood, unless that place lies on no screen any more. A first window is no larger than its
     * screen.
     */
    static void restore(Stage stage, Settings settings, List<Screen> screens) {
        if (settings.window().isEmpty()) {
            fit(stage, screens.getFirst().getVisualBounds());
        }
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

    private static void fit(Stage stage, Rectangle2D room) {
        if (room.getWidth() < WIDTH) {
            stage.setX(room.getMinX());
            stage.setWidth(room.getWidth());
        }
        if (room.getHeight() < HEIGHT + TITLE_BAR) {
            stage.setY(room.getMinY());
            stage.setHeight(room.getHeight());
        }
    }

    /** The settings with the window's place. */
    static Settings of(Stage stage, Settings settings) {
        boolean known = Double.isFinite(stage.getX())
                && Double.isFinite(stage.getY())
                && stage.getWidth() > 0
                && stage.getHeight() > 0;
        if (!known) {
            return settings;
        }
        return settings.withWindow(new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
    }
}
