package org.wayfile.app;

import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wayfile.settings.Settings;
import org.wayfile.settings.SettingsFile;
import org.wayfile.ui.kit.Appearance;

/** The settings and their file. JavaFX thread only. */
final class KeptSettings {

    private static final Logger LOG = Logger.getLogger(KeptSettings.class.getName());

    private final SettingsFile file;
    private final Appearance appearance;
    private Settings now;

    /**
     * @param read what the file held
     * @param appearance what can be seen of them, which changes by itself
     */
    KeptSettings(SettingsFile file, Settings read, Appearance appearance) {
        this.file = file;
        this.appearance = appearance;
        this.now = read;
    }

    Settings now() {
        return now;
    }

    /** Changes them and writes them; a failure to write is no reason to stop. */
    void change(UnaryOperator<Settings> change) {
        now = appearance.applyTo(change.apply(now));
        try {
            file.write(now);
        } catch (IOException e) {
            LOG.log(Level.FINE, "settings not kept", e);
        }
    }

    /** Writes what the appearance is now. */
    void keep() {
        change(UnaryOperator.identity());
    }
}
