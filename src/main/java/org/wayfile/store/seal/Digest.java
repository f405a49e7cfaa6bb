package org.wayfile.store.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Length and keyed digest of a file: HMAC-SHA256 over the name in ASCII, a zero byte, the length in 8 bytes and the
 * content.
 *
 * @param hmac 64 hexadecimal digits
 */
record Digest(long bytes, String hmac) {

    private static final int STEP = 1 << 18;

    static Digest of(Path file, SecretKeySpec key) throws IOException {
        Mac mac = mac(key);
        long bytes = Files.size(file);
        mac.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) 0);
        mac.update(ByteBuffer.allocate(8).putLong(bytes).array());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] step = new byte[STEP];
            for (int read = in.read(step); read >= 0; read = in.read(step)) {
                mac.update(step, 0, read);
            }
        }
        return new Digest(bytes, HexFormat.of().formatHex(mac.doFinal()));
    }

    static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
