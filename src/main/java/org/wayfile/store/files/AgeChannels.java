package org.wayfile.store.files;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts to and decrypts with one age identity, made from 32 bytes of the vault's key. */
public final class AgeChannels {

    private final byte[] key;

    /** @param key 32 bytes of {@code VaultKeys} */
    public AgeChannels(byte[] key) {
        this.key = key.clone();
    }

    /** Found only when a file is encrypted or read: the opening of a vault does not wait for it. */
    private CharSequence identity() {
        return Bech32.getEncoder().encode("AGE-SECRET-KEY-", key);
    }

    /** What is written arrives encrypted in the channel given; closing finishes the file. */
    public WritableByteChannel encrypting(WritableByteChannel out) throws IOException, GeneralSecurityException {
        return new StandardEncryptingChannelFactory()
                .newEncryptingChannel(
                        out, List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient())));
    }

    private CharSequence recipient() throws GeneralSecurityException {
        byte[] text = identity().toString().getBytes(StandardCharsets.US_ASCII);
        return new X25519KeyFactory()
                .translateKey(new SecretKeySpec(text, "X25519"))
                .toString();
    }

    /** The clear content; a chunk that was changed is an exception. */
    public ReadableByteChannel decrypting(ReadableByteChannel in) throws IOException, GeneralSecurityException {
        return new StandardDecryptingChannelFactory()
                .newDecryptingChannel(
                        in, List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity())));
    }
}
