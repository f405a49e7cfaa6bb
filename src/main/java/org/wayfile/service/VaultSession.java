package org.wayfile.service;

import java.util.List;

/** Port to one open vault. Vault thread only. Closing it makes everything durable and wipes the keys. */
public interface VaultSession extends AutoCloseable {

    Records records();

    Attachments attachments();

    /** The backups of this vault. */
    Backups backups();

    /** The open format. */
    Transfer transfer();

    /** What the owner should hear once about this opening. */
    List<OpeningNote> notes();

    /** Whether writes are refused: the vault is only looked at, or a new data key has ended this session. */
    boolean isLooking();

    /** Forgets kept files that no row names any more, in the bin or outside it. Only before anything can be undone. */
    void forgetUnusedFiles();

    /** How many passphrases open the vault, beside the recovery code. */
    int passphrases();

    /** Replaces the passphrase; the old one no longer opens the vault. */
    void changePassphrase(char[] current, char[] next);

    /**
     * Lets one more passphrase open the vault, for a partner or a helper.
     *
     * @throws VaultProblem TOO_MANY_PASSPHRASES
     */
    void addPassphrase(char[] current, char[] next);

    /** Only the current passphrase and the recovery code open the vault from now on. */
    void forgetOtherPassphrases(char[] current);

    /** Makes a new recovery code; the old one no longer opens the vault: "I lost the paper". */
    String newRecoveryCode(char[] passphrase);

    /**
     * Encrypts everything anew under a new data key: "somebody saw it". Only the next passphrase and the new recovery code
     * open the vault afterwards. This session is closed then, whether {@link #close()} is called or not.
     *
     * @return the new recovery code
     */
    String newDataKey(char[] current, char[] next);

    @Override
    void close();
}
