package org.wayfile.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wayfile.service.Findings.Way;

/** Port to vaults that are not open. Vault thread only. */
public interface VaultGate {

    /** Whether a vault lies in that folder. */
    boolean exists(Path folder);

    /**
     * Gets ready what the opening of any vault needs: opens a database in memory and reads it; takes a moment and touches no
     * vault. Any thread.
     *
     * @param rows what the database holds
     * @param reading reads it as a vault will be read
     * @return what was read; empty when that failed, which the opening of a vault tells in its turn
     */
    <T> Optional<T> rehearse(List<Edit> rows, Function<Records, T> reading);

    /**
     * Makes a vault in a folder that does not exist or is empty.
     *
     * @return the open vault and the recovery code, which is shown once
     * @throws VaultProblem FOLDER_TAKEN, READ_ONLY, DISK_FULL
     */
    Created create(Path folder, char[] passphrase);

    /**
     * Opens a vault that is as it was left, or can be put right without a loss.
     *
     * @param secret the passphrase or the recovery code
     * @throws VaultProblem WRONG_PASSPHRASE, IN_USE, NOT_A_VAULT, NOT_AS_LEFT, DAMAGED, NEWER_FORMAT
     */
    default VaultSession open(Path folder, char[] secret) {
        return open(folder, secret, Way.NORMAL);
    }

    /** Opens a vault in one of the ways that {@link VaultProblem#findings()} named. */
    VaultSession open(Path folder, char[] secret, Way way);

    /** How often a wrong passphrase was typed since the last opening. */
    int wrongTries(Path folder);

    /** The numbers of the mistyped groups, from 1, when the secret has the shape of a recovery code; otherwise none. */
    List<Integer> mistypedGroups(char[] secret);

    /** Asks the window that has this vault open to come forward. */
    void knock(Path folder);

    /**
     * The backups in a folder, newest first: a vault's own folder, its folder of backups, or a second place.
     */
    List<Backup> backupsIn(Path folder);

    /**
     * Reads a backup to its end and says what it holds; nothing is written.
     *
     * @param secret a passphrase or the recovery code that the vault had when the backup was made
     * @throws VaultProblem WRONG_PASSPHRASE, DAMAGED, FILE_VANISHED, NEWER_FORMAT
     */
    BackupContent look(Path backup, char[] secret);

    /**
     * Makes a vault of a backup, in a folder that does not exist or is empty. The folder appears complete or not at all;
     * nothing is ever overwritten.
     *
     * @throws VaultProblem as {@link #look}, FOLDER_TAKEN when the folder holds something, DISK_FULL, CANCELLED
     */
    BackupContent restore(Path backup, char[] secret, Path folder, Attachments.Progress progress);

    /** How strong a passphrase is, 0 (very weak) to 4 (very strong). */
    int strength(char[] passphrase);

    /** A new vault and its recovery code. */
    record Created(VaultSession session, String recoveryCode) {}
}
