package org.wayfile.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A short code for an unexpected failure, the same for the same cause in every run of a version: made of the
 * exception classes and of the names of our own methods on the way. No message and no line number goes in, so a
 * code tells nothing about the person. The idea is Cryptomator's.
 */
public final class ErrorCode {

    private static final String OURS = "org.wayfile.";
    private static final int DEEPEST = 20;

    private ErrorCode() {}

    /** For example "K3F0-9TQ2": the way we took, then the innermost cause. Any thread. */
    public static String of(Throwable failure) {
        StringBuilder way = new StringBuilder();
        Throwable innermost = failure;
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            innermost = cause;
            describe(cause, way);
            cause = cause.getCause();
        }
        StringBuilder root = new StringBuilder();
        describe(innermost, root);
        return four(way) + "-" + four(root);
    }

    private static void describe(Throwable cause, StringBuilder to) {
        to.append(cause.getClass().getName());
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                to.append('|').append(frame.getClassName()).append('.').append(frame.getMethodName());
            }
        }
    }

    private static String four(CharSequence text) {
        CRC32 sum = new CRC32();
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        String digits = "000" + Long.toString(sum.getValue(), 36).toUpperCase(Locale.ROOT);
        return digits.substring(digits.length() - 4);
    }
}
