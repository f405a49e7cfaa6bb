package org.wayfile.domain.cases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text made plain for reading numbers in it: upper case, full-width digits as digits, accents off, every kind of
 * space and dash as the ordinary one, invisible marks gone. It remembers where each character came from, so that a
 * number found in it can be kept as it was typed.
 */
final class IdentifierFolding {

    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[16];

    private IdentifierFolding(String raw) {
        this.raw = raw;
        for (int at = 0; at < raw.length(); at += Character.charCount(raw.codePointAt(at))) {
            append(raw.codePointAt(at), at);
        }
    }

    static IdentifierFolding of(String raw) {
        return new IdentifierFolding(raw);
    }

    /** Upper case without spaces, dashes and dots. Cleaning twice changes nothing more. */
    static String clean(String raw) {
        return compact(of(raw).text());
    }

    /** Folded text without spaces, dashes and dots. */
    static String compact(String folded) {
        return without(folded, " \n-.");
    }

    /** Folded text without spaces and line ends. */
    static String withoutSpaces(String folded) {
        return without(folded, " \n");
    }

    private static String without(String folded, String unwanted) {
        StringBuilder kept = new StringBuilder(folded.length());
        folded.chars().filter(it -> unwanted.indexOf(it) < 0).forEach(it -> kept.append((char) it));
        return kept.toString();
    }

    /** The raw text without spaces and invisible marks at both ends. */
    static String trimmed(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isEdge(raw.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isEdge(char sign) {
        return isSpace(sign) || isInvisible(sign);
    }

    String text() {
        return text.toString();
    }

    /** What was typed for a part of the folded text. */
    String typed(int from, int to) {
        int last = origins[to - 1];
        return raw.substring(origins[from], last + Character.charCount(raw.codePointAt(last)));
    }

    private void append(int codePoint, int origin) {
        if (codePoint < 0x80) {
            appendSign(Character.toUpperCase((char) codePoint), origin);
            return;
        }
        String upper = Character.toString(codePoint).toUpperCase(Locale.ROOT);
        // Upper case once more: taking a letter apart can set a small one free.
        String plain = Normalizer.normalize(upper, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int part = plain.codePointAt(at);
            if (Character.getType(part) != Character.NON_SPACING_MARK && !isInvisible(part)) {
                Character.toString(part).chars().forEach(it -> appendSign((char) it, origin));
            }
        }
    }

    private void appendSign(char sign, int origin) {
        boolean lineEnd = sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u2029' || sign == '\u0085';
        if (lineEnd) {
            keep('\n', origin);
        } else if (isSpace(sign)) {
            keep(' ', origin);
        } else if (isDash(sign)) {
            keep('-', origin);
        } else if (!isInvisible(sign)) {
            keep(sign, origin);
        }
    }

    private void keep(char sign, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(sign);
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isDash(char sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212';
    }

    private static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || (type == Character.CONTROL && !isSpace(sign) && sign != 0x85);
    }
}
