package org.wayfile.ui.settings;

import java.nio.file.Path;

/** What the settings ask of the window around them. JavaFX thread only. */
public interface SettingsDesk {

    /** The folder of the open vault. */
    Path vaultFolder();

    /** Idle minutes after which the vault locks. */
    int idleMinutes();

    /** Sets the idle minutes. */
    void idleMinutes(int minutes);

    /** The vault has new keys and was closed with that: the window goes to the lock screen. */
    void keyChanged();

    /** Saves one calendar file of everything with a day. */
    void saveCalendar();

    /** Prints or saves the recovery sheet. */
    void printRecoverySheet(String code);
}
