package org.wayfile.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The keys that one data key gives, by HKDF-SHA256 (RFC 5869) with a label for each use. Close it to wipe it. */
public final class VaultKeys implements AutoCloseable {

    private final UUID vaultId;
    private final byte[] dataKey;

    VaultKeys(UUID vaultId, byte[] dataKey) {
        this.vaultId = vaultId;
        this.dataKey = dataKey;
    }

    /** The vault these keys are for; it is authenticated with each slot. */
    public UUID vaultId() {
        return vaultId;
    }

    byte[] dataKey() {
        return dataKey;
    }

    /** The password of the database file: the key in hexadecimal. The caller wipes it. */
    public char[] database() {
        byte[] key = derive("wayfile/database/1");
        char[] hex = new char[2 * key.length];
        for (int i = 0; i < key.length; i++) {
            hex[2 * i] = HexFormat.of().toHighHexDigit(key[i]);
            hex[2 * i + 1] = HexFormat.of().toLowHexDigit(key[i]);
        }
        Arrays.fill(key, (byte) 0);
        return hex;
    }

    /** The age identity of the kept files, 32 bytes. */
    public byte[] attachments() {
        return derive("wayfile/attachments/1");
    }

    /** The key that names kept files by their content, 32 bytes. */
    public byte[] attachmentNames() {
        return derive("wayfile/attachment-names/1");
    }

    /** The AES-256-GCM key of the journal. */
    public SecretKeySpec journal() {
        return new SecretKeySpec(derive("wayfile/journal/1"), "AES");
    }

    /** The HMAC-SHA256 key of the seal. */
    public SecretKeySpec seal() {
        return new SecretKeySpec(derive("wayfile/seal/1"), "HmacSHA256");
    }

    /** The key of the backups, 32 bytes. */
    public byte[] backups() {
        return derive("wayfile/backups/1");
    }

    /** The same keys once more, for one who wipes them. */
    public VaultKeys again() {
        return new VaultKeys(vaultId, dataKey.clone());
    }

    private byte[] derive(String label) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(dataKey)
                            .thenExpand(label.getBytes(StandardCharsets.US_ASCII), KeyCost.KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(dataKey, (byte) 0);
    }
}
