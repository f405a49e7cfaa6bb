package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/** Opens and makes vaults from a copy of {@code vault.yaml}, which every backup bears. Vault thread only. */
public final class KeyCopy {

    private final VaultDescription description;

    /** @throws VaultProblem NEWER_FORMAT, DAMAGED */
    public KeyCopy(byte[] bytes) {
        this.description = DescriptionFile.parse(bytes);
    }

    /**
     * The keys that a passphrase or recovery code opens. The caller closes them.
     *
     * @throws VaultProblem WRONG_PASSPHRASE
     */
    public VaultKeys unlock(char[] secret) {
        byte[] dataKey = Vaults.slotOf(description, secret)
                .orElseThrow(() -> new VaultProblem(Kind.WRONG_PASSPHRASE))
                .dataKey();
        return new VaultKeys(description.vaultId(), dataKey);
    }

    /**
     * Makes the folder of a vault with these keys, which it wipes when it is closed.
     *
     * @throws VaultProblem FOLDER_TAKEN when the folder holds something
     */
    public UnlockedVault create(Path root, VaultKeys keys) throws IOException {
        VaultFolder folder = new VaultFolder(root);
        if (!folder.isFree()) {
            throw new VaultProblem(Kind.FOLDER_TAKEN);
        }
        folder.create();
        VaultLock lock = VaultLock.take(folder.lock(), false);
        return new UnlockedVault(folder, description, keys, lock, KeyCost::tuned);
    }
}
