package org.wayfile.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Port to the backups of the open vault. Vault thread only. */
public interface Backups {

    /** The backups in the vault's own folder, newest first. */
    List<Backup> kept();

    /** The backups of this vault in a second place, newest first; empty when it is away or holds none. */
    List<Backup> keptIn(Path secondPlace);

    /** Whether the vault holds anything else than its newest backup does. */
    boolean hasChanged();

    /**
     * Makes a backup, reads it back and only then counts it; old ones leave by {@link BackupRule}.
     *
     * @throws VaultProblem DISK_FULL, READ_ONLY, FOLDER_GONE, CANCELLED, DAMAGED; then nothing was replaced
     */
    Made make(Instant now, Attachments.Progress progress);

    /**
     * Brings the newest backup to a second place, with the files that are not there yet, and reads them back.
     *
     * @throws VaultProblem FOLDER_GONE when the place is away, DISK_FULL, READ_ONLY, CANCELLED
     */
    void copyTo(Path secondPlace, Attachments.Progress progress);

    /**
     * Restores every kept backup into a folder that is removed again, and compares; nothing else changes.
     *
     * @return one result for each backup, newest first
     */
    List<Trial> tryAll(Attachments.Progress progress);

    /**
     * A backup that was made.
     *
     * @param unreadable kept files of the vault that are damaged and could not be copied
     */
    record Made(Backup backup, int unreadable) {}

    /** How the trial of one backup ended. */
    record Trial(Backup backup, boolean good, long rows, int files) {}
}
