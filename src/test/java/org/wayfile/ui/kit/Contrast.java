package org.wayfile.ui.kit;

import javafx.scene.paint.Color;

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
final class Contrast {

    private Contrast() {}

    static double of(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * part(color.getRed()) + 0.7152 * part(color.getGreen()) + 0.0722 * part(color.getBlue());
    }

    private static double part(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
