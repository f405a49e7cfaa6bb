package org.wayfile.settings;

/** Which colours the window uses. */
public enum ThemeChoice {
    /** Follow the computer's own setting. */
    SYSTEM,
    LIGHT,
    DARK
}
