package org.wayfile.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
final class Contrast {

    private Contrast() {}

    static double of(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The contrast of drawn text with the nearest filled ground behind it; empty when either is no plain colour. */
    static Optional<Double> of(Text text) {
        if (!(text.getFill() instanceof Color ink)) {
            return Optional.empty();
        }
        for (Parent parent = text.getParent(); parent != null; parent = parent.getParent()) {
            Optional<Color> ground = ground(parent);
            if (ground.isPresent()) {
                return ground.map(color -> of(ink, color));
            }
        }
        return Optional.empty();
    }

    private static Optional<Color> ground(Node node) {
        if (!(node instanceof Region region) || region.getBackground() == null) {
            return Optional.empty();
        }
        List<BackgroundFill> fills = region.getBackground().getFills();
        return fills.isEmpty() || !(fills.getLast().getFill() instanceof Color color) || color.getOpacity() < 1
                ? Optional.empty()
                : Optional.of(color);
    }

    private static double luminance(Color color) {
        return 0.2126 * part(color.getRed()) + 0.7152 * part(color.getGreen()) + 0.0722 * part(color.getBlue());
    }

    private static double part(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
