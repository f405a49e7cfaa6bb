package org.wayfile.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultGate;

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

    /** The way to vaults and backups that are not open. */
    VaultGate gate();

    /** The second place for backups. */
    Optional<Path> backupPlace();

    /** Sets the second place; null for none. */
    void backupPlace(@Nullable Path place);

    /** A backup was made: what the window says of backups is old. */
    void backupMade();

    /** Lets the person choose a folder; empty when they do not. */
    Optional<Path> askFolder(String title);

    /** Lets the person choose a file to write. */
    Optional<Path> askFileToWrite(String title, String name);

    /** Lets the person choose a file to read. */
    Optional<Path> askFileToRead(String title);

    /** Prints or saves the recovery sheet. */
    void printRecoverySheet(String code);
}
