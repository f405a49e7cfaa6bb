package org.wayfile.store.vault;

import java.util.List;
import java.util.UUID;

/**
 * The content of {@code vault.yaml}. It holds nothing personal: no name, no hint, no date of use.
 *
 * @param format number of the format, {@link #FORMAT} in this program
 */
record VaultDescription(int format, UUID vaultId, List<KeySlot> slots) {

    static final int FORMAT = 1;
}
