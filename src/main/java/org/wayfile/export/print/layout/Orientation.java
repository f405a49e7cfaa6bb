package org.wayfile.export.print.layout;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a phone held the photograph: the number that cameras write into JPEG files and that ImageIO does not read. */
final class Orientation {

    private static final int TAG = 0x0112;

    private Orientation() {}

    /** The value 1 to 8 of the Exif orientation; 1 (upright) when there is none or the file is odd. */
    static int of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static int read(ByteBuffer file) {
        int at = 2;
        while (at + 4 < file.limit() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1 && file.getInt(at + 4) == 0x45786966) {
                return exif(file, at + 10);
            }
            if (marker == 0xDA) {
                break;
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int exif(ByteBuffer file, int start) {
        ByteBuffer data = file.duplicate()
                .order(file.getShort(start) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = start + data.getInt(start + 4);
        int count = data.getShort(directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + 12 * i;
            if ((data.getShort(entry) & 0xFFFF) == TAG) {
                int value = data.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** Whether the upright picture is as wide as the file is high. */
    static boolean isTurned(int orientation) {
        return orientation >= 5;
    }

    /** Puts the unit square of the file where the upright unit square is. */
    static AffineTransform upright(int orientation) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, 1, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, 1, 1);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, 1);
            case 5 -> new AffineTransform(0, -1, -1, 0, 1, 1);
            case 6 -> new AffineTransform(0, -1, 1, 0, 0, 1);
            case 7 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 8 -> new AffineTransform(0, 1, -1, 0, 1, 0);
            default -> new AffineTransform();
        };
    }
}
