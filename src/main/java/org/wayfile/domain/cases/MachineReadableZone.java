package org.wayfile.domain.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines with {@code <} signs at the foot of a passport, a visa or a card (ICAO Doc 9303), as far as the number of
 * the document goes. Useful to catch typing errors; never required.
 *
 * @param layout what kind of document it is
 * @param documentNumber the number without filling signs
 * @param checkDigit the sign printed behind the number
 * @param optionalData what follows in the same line, without filling signs at the end; may be empty
 */
public record MachineReadableZone(Layout layout, String documentNumber, char checkDigit, String optionalData) {

    /** The layouts, by number and length of their lines. */
    public enum Layout {
        /** Three lines of 30: green cards, work permits, identity cards. */
        CARD,
        /** Two lines of 36 or 44 that begin with V. */
        VISA,
        /** Two lines of 44, or of 36, that do not begin with V. */
        PASSPORT
    }

    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int NUMBER_LENGTH = 9;
    private static final Pattern LINE = Pattern.compile("[A-Z0-9<]{30}|[A-Z0-9<]{36}|[A-Z0-9<]{44}");
    private static final Pattern FILLING = Pattern.compile("<+$");

    /** Never the number: values end up in logs. */
    @Override
    public String toString() {
        return "MachineReadableZone[" + layout + "]";
    }

    /** Reads a zone from lines pasted together with other lines or without; empty when there is none. */
    public static Optional<MachineReadableZone> read(String pasted) {
        List<String> lines = lines(IdentifierFolding.of(pasted).text());
        for (int at = 0; at + 1 < lines.size(); at++) {
            Optional<MachineReadableZone> zone = readAt(lines, at);
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }

    /**
     * The check digit of a text: digits count as themselves, A to Z as 10 to 35, {@code <} as 0; times 7, 3, 1, 7, 3, 1
     * and so on; added up; the last digit of the sum.
     *
     * @param text digits, letters A to Z and {@code <} only
     * @return 0 to 9
     * @throws IllegalArgumentException when the text has another sign
     */
    public static int checkDigit(String text) {
        return IntStream.range(0, text.length())
                .map(at -> value(text.charAt(at)) * WEIGHTS[at % WEIGHTS.length])
                .sum()
                % 10;
    }

    /** Whether the number agrees with its check digit. */
    public boolean agrees() {
        return checkDigit == '0' + checkDigit(documentNumber);
    }

    private static int value(char sign) {
        if (sign == '<') {
            return 0;
        }
        boolean digit = sign >= '0' && sign <= '9';
        if (!digit && (sign < 'A' || sign > 'Z')) {
            throw new IllegalArgumentException("a machine-readable zone has only digits, A to Z and <");
        }
        return digit ? sign - '0' : sign - 'A' + 10;
    }

    /** Lines without their spaces. Text without any line end is cut where a zone of its length would end its lines. */
    private static List<String> lines(String folded) {
        List<String> lines = new ArrayList<>();
        folded.lines().map(IdentifierFolding::withoutSpaces).filter(it -> !it.isEmpty()).forEach(lines::add);
        if (lines.size() == 1) {
            return cut(lines.getFirst());
        }
        return lines;
    }

    private static List<String> cut(String glued) {
        int width =
                switch (glued.length()) {
                    case 72 -> 36;
                    case 88 -> 44;
                    case 90 -> 30;
                    default -> glued.length() + 1;
                };
        List<String> lines = new ArrayList<>();
        for (int at = 0; at + width <= glued.length(); at += width) {
            lines.add(glued.substring(at, at + width));
        }
        return lines;
    }

    private static Optional<MachineReadableZone> readAt(List<String> lines, int at) {
        String first = lines.get(at);
        String second = lines.get(at + 1);
        boolean alike = first.length() == second.length();
        if (!alike || !isZone(first) || !LINE.matcher(second).matches() || !first.contains("<")) {
            return Optional.empty();
        }
        if (first.length() == 30) {
            boolean third = at + 2 < lines.size() && lines.get(at + 2).length() == 30;
            return third && isZone(lines.get(at + 2))
                    ? Optional.of(card(first)).filter(it -> !it.documentNumber.isEmpty())
                    : Optional.empty();
        }
        return Optional.of(booklet(first.startsWith("V") ? Layout.VISA : Layout.PASSPORT, second))
                .filter(it -> !it.documentNumber.isEmpty());
    }

    private static boolean isZone(String line) {
        return LINE.matcher(line).matches() && Character.isLetter(line.charAt(0));
    }

    /** The number stands in places 6 to 14. A longer one goes on behind, its check digit last. */
    private static MachineReadableZone card(String line) {
        String number = line.substring(5, 5 + NUMBER_LENGTH);
        char check = line.charAt(14);
        String rest = unfilled(line.substring(15));
        int end = rest.indexOf('<') < 0 ? rest.length() : rest.indexOf('<');
        if (check == '<' && end > 1) {
            String tail = rest.substring(0, end - 1);
            return new MachineReadableZone(Layout.CARD, number + tail, rest.charAt(end - 1), "");
        }
        return new MachineReadableZone(Layout.CARD, unfilled(number), check, rest);
    }

    private static MachineReadableZone booklet(Layout layout, String line) {
        String number = unfilled(line.substring(0, NUMBER_LENGTH));
        return new MachineReadableZone(layout, number, line.charAt(NUMBER_LENGTH), "");
    }

    private static String unfilled(String text) {
        return FILLING.matcher(text).replaceFirst("");
    }
}
