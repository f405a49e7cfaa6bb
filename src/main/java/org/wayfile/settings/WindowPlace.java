package org.wayfile.settings;

/**
 * Where the window stood, in screen pixels.
 *
 * @param maximized whether it filled the screen; the other figures are those to return to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** Throws {@link IllegalArgumentException} for figures that are no numbers or a size that is not positive. */
    public WindowPlace {
        boolean numbers = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height);
        if (!numbers || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("not a window");
        }
    }
}
