package org.wayfile.store.journal;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw deflate (RFC 1951) around the text of a record; what comes back is limited in size. */
final class Packed {

    private static final int STEP = 16 * 1024;

    private Packed() {}

    static byte[] pack(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 64);
            byte[] step = new byte[STEP];
            while (!deflater.finished()) {
                packed.write(step, 0, deflater.deflate(step));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * The plain bytes.
     *
     * @throws DataFormatException when they are broken or more than {@code most}
     */
    static byte[] unpack(byte[] packed, int most) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(4 * packed.length);
            byte[] step = new byte[STEP];
            while (!inflater.finished()) {
                int bytes = inflater.inflate(step);
                if (bytes == 0 && !inflater.finished() || plain.size() + bytes > most) {
                    throw new DataFormatException("record");
                }
                plain.write(step, 0, bytes);
            }
            return plain.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
