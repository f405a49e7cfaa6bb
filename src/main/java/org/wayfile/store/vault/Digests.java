package org.wayfile.store.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests without a key, which tell whether bytes are the same. */
public final class Digests {

    private Digests() {}

    /** SHA-256 (FIPS 180-4), which every JDK has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
