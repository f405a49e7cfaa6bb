package org.wayfile.store.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One way into a vault: the data key wrapped by AES-256-GCM under a key derived from a passphrase or the recovery code.
 * Vault id, slot id, kind and cost are authenticated with it, so that none can be exchanged.
 *
 * @param salt 16 random bytes
 * @param nonce 12 random bytes, new at each wrapping
 * @param wrapped the data key and its tag
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file format; slots are never compared
record KeySlot(UUID id, Kind kind, KeyCost cost, byte[] salt, byte[] nonce, byte[] wrapped) {

    enum Kind {
        PASSPHRASE,
        RECOVERY
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TAG_BITS = 128;

    /** Wraps the data key for a secret. */
    static KeySlot wrap(UUID vaultId, Kind kind, KeyCost cost, Secret secret, byte[] dataKey) {
        KeySlot empty = new KeySlot(UUID.randomUUID(), kind, cost, random(16), random(12), new byte[0]);
        try {
            byte[] wrapped = empty.cipher(Cipher.ENCRYPT_MODE, vaultId, secret).doFinal(dataKey);
            return new KeySlot(empty.id, kind, cost, empty.salt, empty.nonce, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data key, empty when the secret is not the one of this slot. */
    Optional<byte[]> unwrap(UUID vaultId, Secret secret) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, vaultId, secret).doFinal(wrapped));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, UUID vaultId, Secret secret) throws GeneralSecurityException {
        byte[] key = cost.checked().derive(secret.bytes(), salt);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        Arrays.fill(key, (byte) 0);
        cipher.updateAAD(bound(vaultId));
        return cipher;
    }

    private byte[] bound(UUID vaultId) {
        String cost = kind + " " + this.cost.memoryKib() + " " + this.cost.passes() + " " + this.cost.lanes();
        byte[] text = ("wayfile/slot/1 " + vaultId + " " + id + " " + cost).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(text.length + salt.length)
                .put(text)
                .put(salt)
                .array();
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
