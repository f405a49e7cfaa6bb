package org.wayfile.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The program's own settings.
 *
 * @param language "en" or "es"
 * @param textSize percent: 100, 125, 150 or 200
 * @param lastVault the vault opened last
 * @param idleMinutes minutes without a key or a click after which the vault locks, at least 1
 * @param window where the window stood
 * @param backupPlace a second place for backups
 */
public record Settings(
        String language,
        int textSize,
        ThemeChoice theme,
        Optional<Path> lastVault,
        int idleMinutes,
        Optional<WindowPlace> window,
        Optional<Path> backupPlace) {

    public static final List<String> LANGUAGES = List.of("en", "es");
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 200);
    public static final int DEFAULT_IDLE_MINUTES = 10;

    /** Throws {@link IllegalArgumentException} for a language or size not offered, or less than a minute. */
    public Settings {
        if (!LANGUAGES.contains(language) || !TEXT_SIZES.contains(textSize) || idleMinutes < 1) {
            throw new IllegalArgumentException("not among the settings offered");
        }
    }

    /** What a new installation starts with: English, 100 %, the computer's colours, ten minutes. */
    public static Settings defaults() {
        return new Settings(
                "en",
                100,
                ThemeChoice.SYSTEM,
                Optional.empty(),
                DEFAULT_IDLE_MINUTES,
                Optional.empty(),
                Optional.empty());
    }

    public Settings withLanguage(String newLanguage) {
        return new Settings(newLanguage, textSize, theme, lastVault, idleMinutes, window, backupPlace);
    }

    public Settings withTextSize(int percent) {
        return new Settings(language, percent, theme, lastVault, idleMinutes, window, backupPlace);
    }

    public Settings withTheme(ThemeChoice newTheme) {
        return new Settings(language, textSize, newTheme, lastVault, idleMinutes, window, backupPlace);
    }

    public Settings withLastVault(Path vault) {
        return new Settings(language, textSize, theme, Optional.of(vault), idleMinutes, window, backupPlace);
    }

    public Settings withoutLastVault() {
        return new Settings(language, textSize, theme, Optional.empty(), idleMinutes, window, backupPlace);
    }

    public Settings withIdleMinutes(int minutes) {
        return new Settings(language, textSize, theme, lastVault, minutes, window, backupPlace);
    }

    /** With a second place for backups, or without one. */
    public Settings withBackupPlace(Optional<Path> place) {
        return new Settings(language, textSize, theme, lastVault, idleMinutes, window, place);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, textSize, theme, lastVault, idleMinutes, Optional.of(place), backupPlace);
    }
}
