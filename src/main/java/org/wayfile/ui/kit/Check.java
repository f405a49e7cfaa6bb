package org.wayfile.ui.kit;

/**
 * What a validation says of a value. Its text says what to do.
 *
 * @param level a warning is shown and never blocks; an error does
 */
public record Check(Level level, String text) {

    public enum Level {
        FINE,
        WARNING,
        ERROR
    }

    private static final Check FINE = new Check(Level.FINE, "");

    public static Check fine() {
        return FINE;
    }

    public static Check warning(String text) {
        return new Check(Level.WARNING, text);
    }

    public static Check error(String text) {
        return new Check(Level.ERROR, text);
    }

    public boolean blocks() {
        return level == Level.ERROR;
    }
}
