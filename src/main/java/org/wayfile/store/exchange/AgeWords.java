package org.wayfile.store.exchange;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/**
 * Files in the age format that a passphrase opens (age-encryption.org/v1, the scrypt recipient): {@code age --decrypt}
 * asks for the words and opens them. jagged does the format; its own module for passphrases could not be obtained, so
 * the one stanza is put together here from Bouncy Castle's scrypt and the JDK's ChaCha20-Poly1305.
 */
public final class AgeWords {

    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int BODY_BYTES = 32;

    /** 64 MiB of memory for one try. */
    private static final int WORK = 16;

    /** The cost that the age tool itself uses; a file that asks for more is refused. */
    private static final int MOST_WORK = 18;

    private AgeWords() {}

    /** Whether a file begins as the age format does. */
    public static boolean isAge(byte[] firstBytes) {
        byte[] sign = "age-encryption.org/".getBytes(StandardCharsets.US_ASCII);
        return firstBytes.length >= sign.length && Arrays.equals(firstBytes, 0, sign.length, sign, 0, sign.length);
    }

    /** What is written to the channel returned arrives encrypted in the one given; closing it finishes the file. */
    public static WritableByteChannel encrypting(WritableByteChannel out, char[] words) throws IOException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            return new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(out, List.of(fileKey -> List.of(stanza(fileKey, salt, words))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The clear content.
     *
     * @throws VaultProblem WRONG_PASSPHRASE, or DAMAGED when it is no file that words open
     */
    public static ReadableByteChannel decrypting(ReadableByteChannel in, char[] words) throws IOException {
        try {
            return new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(in, List.of(stanzas -> fileKey(stanzas, words)));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw e instanceof VaultProblem problem ? problem : new VaultProblem(Kind.DAMAGED, e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // bytes of a file format; stanzas are never compared
    private record Stanza(List<String> arguments, byte[] body) implements RecipientStanza {
        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body.clone();
        }
    }

    private static RecipientStanza stanza(FileKey fileKey, byte[] salt, char[] words) throws GeneralSecurityException {
        byte[] body = cipher(Cipher.ENCRYPT_MODE, words, salt, WORK).doFinal(fileKey.getEncoded());
        String written = Base64.getEncoder().withoutPadding().encodeToString(salt);
        return new Stanza(List.of(written, String.valueOf(WORK)), body);
    }

    private static FileKey fileKey(Iterable<RecipientStanza> stanzas, char[] words) throws GeneralSecurityException {
        Iterator<RecipientStanza> all = stanzas.iterator();
        RecipientStanza stanza = all.hasNext() ? all.next() : new Stanza(List.of(), new byte[0]);
        List<String> arguments = stanza.getArguments();
        boolean known = stanza.getType().equals(TYPE)
                && !all.hasNext()
                && arguments.size() == 2
                && arguments.getLast().matches("[1-9][0-9]?")
                && Integer.parseInt(arguments.getLast()) <= MOST_WORK
                && stanza.getBody().length == BODY_BYTES;
        if (!known) {
            throw new VaultProblem(Kind.DAMAGED);
        }
        byte[] salt = Base64.getDecoder().decode(arguments.getFirst());
        if (salt.length != SALT_BYTES) {
            throw new VaultProblem(Kind.DAMAGED);
        }
        try {
            return new FileKey(cipher(Cipher.DECRYPT_MODE, words, salt, Integer.parseInt(arguments.getLast()))
                    .doFinal(stanza.getBody()));
        } catch (AEADBadTagException e) {
            throw new VaultProblem(Kind.WRONG_PASSPHRASE, e);
        }
    }

    private static Cipher cipher(int mode, char[] words, byte[] salt, int work) throws GeneralSecurityException {
        byte[] labelled = ByteBuffer.allocate(LABEL.length + salt.length)
                .put(LABEL)
                .put(salt)
                .array();
        byte[] secret = bytes(words);
        byte[] key = SCrypt.generate(secret, labelled, 1 << work, 8, 1, KEY_BYTES);
        Arrays.fill(secret, (byte) 0);
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
        Arrays.fill(key, (byte) 0);
        return cipher;
    }

    /** UTF-8 of the composed form (NFC), which is what a keyboard gives to the age tool. */
    private static byte[] bytes(char[] words) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(
                CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(words), Normalizer.Form.NFC)));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
