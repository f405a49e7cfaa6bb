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

    private final CharSequence identity;
    private final CharSequence recipient;

    /** @param key 32 bytes of {@code VaultKeys} */
    public AgeChannels(byte[] key) {
        try {
            identity = Bech32.getEncoder().encode("AGE-SECRET-KEY-", key);
            SecretKeySpec spec =
                    new SecretKeySpec(identity.toString().getBytes(StandardCharsets.US_ASCII), "X25519");
            recipient = new X25519KeyFactory().translateKey(spec).toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is written arrives encrypted in the channel given; closing finishes the file. */
    public WritableByteChannel encrypting(WritableByteChannel out) throws IOException, GeneralSecurityException {
        return new StandardEncryptingChannelFactory()
                .newEncryptingChannel(
                        out, List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient)));
    }

    /** The clear content; a chunk that was changed is an exception. */
    public ReadableByteChannel decrypting(ReadableByteChannel in) throws IOException, GeneralSecurityException {
        return new StandardDecryptingChannelFactory()
                .newDecryptingChannel(
                        in, List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity)));
    }
}
