package org.wayfile.service;

import java.nio.file.Path;

/** Port to vaults that are not open. Vault thread only. */
public interface VaultGate {

    /** Whether a vault lies in that folder. */
    boolean exists(Path folder);

    /**
     * Makes a vault in a folder that does not exist or is empty.
     *
     * @return the open vault and the recovery code, which is shown once
     */
    Created create(Path folder, char[] passphrase);

    /**
     * Opens a vault.
     *
     * @param secret the passphrase or the recovery code
     * @throws VaultProblem WRONG_PASSPHRASE, IN_USE, NOT_A_VAULT, DAMAGED, NEWER_FORMAT
     */
    VaultSession open(Path folder, char[] secret);

    /** How strong a passphrase is, 0 (very weak) to 4 (very strong). */
    int strength(char[] passphrase);

    /** A new vault and its recovery code. */
    record Created(VaultSession session, String recoveryCode) {}
}
