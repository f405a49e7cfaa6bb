package org.wayfile.export.ical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds calendar lines at 75 octets on character borders and ends them with CRLF (RFC 5545 section 3.1). */
final class Folding {

    private static final int MOST_OCTETS = 75;

    private Folding() {}

    /** The bytes of unfolded lines in UTF-8, folded. */
    static byte[] fold(String unfolded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        unfolded.lines().forEach(line -> fold(line, out));
        return out.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream out) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            byte[] character =
                    line.substring(at, line.offsetByCodePoints(at, 1)).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > MOST_OCTETS) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            out.writeBytes(character);
            octets += character.length;
        }
        out.writeBytes(new byte[] {'\r', '\n'});
    }
}
