package org.wayfile.service;

/** Port to one open vault. Vault thread only. Closing it makes everything durable and wipes the keys. */
public interface VaultSession extends AutoCloseable {

    Records records();

    Attachments attachments();

    /** Replaces the passphrase; the old one no longer opens the vault. */
    void changePassphrase(char[] current, char[] next);

    /** Makes a new recovery code; the old one no longer opens the vault. */
    String newRecoveryCode(char[] passphrase);

    @Override
    void close();
}
