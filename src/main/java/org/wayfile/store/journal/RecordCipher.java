package org.wayfile.store.journal;

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
import org.wayfile.store.vault.VaultKeys;

/**
 * Encrypts one record: AES-256-GCM, a random nonce of 12 bytes, then the cipher text with its tag of 16. Vault id,
 * journal id, sequence number and the tag of the record before are authenticated with it, so that records cannot be
 * exchanged, reordered, repeated or left out.
 */
final class RecordCipher {

    static final int NONCE = 12;
    static final int TAG = 16;

    private static final byte[] LABEL = "wayfile/journal/1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;
    private final UUID vaultId;
    private final UUID journalId;
    private final SecureRandom random = new SecureRandom();

    RecordCipher(VaultKeys keys, UUID journalId) {
        this.key = keys.journal();
        this.vaultId = keys.vaultId();
        this.journalId = journalId;
    }

    /** Nonce, cipher text and tag. */
    byte[] encrypt(long sequence, byte[] tagBefore, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, sequence, tagBefore, nonce, 0);
            byte[] record = Arrays.copyOf(nonce, NONCE + plain.length + TAG);
            cipher.doFinal(plain, 0, plain.length, record, NONCE);
            return record;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain bytes, empty when the record is not what was written at this place. */
    Optional<byte[]> decrypt(long sequence, byte[] tagBefore, byte[] record) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sequence, tagBefore, record, 0);
            return Optional.of(cipher.doFinal(record, NONCE, record.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, long sequence, byte[] tagBefore, byte[] nonce, int from)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce, from, NONCE));
        cipher.updateAAD(LABEL);
        cipher.updateAAD(ByteBuffer.allocate(40 + TAG)
                .putLong(vaultId.getMostSignificantBits())
                .putLong(vaultId.getLeastSignificantBits())
                .putLong(journalId.getMostSignificantBits())
                .putLong(journalId.getLeastSignificantBits())
                .putLong(sequence)
                .put(tagBefore)
                .array());
        return cipher;
    }

    /** The tag of an encrypted record. */
    static byte[] tag(byte[] record) {
        return Arrays.copyOfRange(record, record.length - TAG, record.length);
    }
}
