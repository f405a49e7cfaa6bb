package org.wayfile.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** The keys that one data key gives, by HKDF-SHA256 (RFC 5869) with a label for each use. Close it to wipe it. */
public final class VaultKeys implements AutoCloseable {

    private final byte[] dataKey;

    VaultKeys(byte[] dataKey) {
        this.dataKey = dataKey;
    }

    byte[] dataKey() {
        return dataKey;
    }

    /** The password of the database file: the key in hexadecimal. The caller wipes it. */
    char[] database() {
        byte[] key = derive("wayfile/database/1");
        char[] hex = HexFormat.of().formatHex(key).toCharArray();
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
