package org.wayfile.domain.cases;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the characters of a number are grouped, padded and hidden. */
final class IdentifierGroups {

    static final String DOTS = "••• •••";

    private static final Pattern ALIEN = Pattern.compile("(?:USCIS)?A?#?([0-9]{7,9})");
    private static final Pattern FORM_STYLE = Pattern.compile("\\(([AC])\\)\\(([0-9]{1,2})\\)((?:\\([A-Z]+\\))*)");

    private static final Grouping LETTERS_AND_TEN = new Grouping("(...)(....)(...)(...)", "$1 $2 $3 $4");

    private static final Map<IdentifierKind, Grouping> GROUPINGS = Map.ofEntries(
            entry(IdentifierKind.RECEIPT_NUMBER, LETTERS_AND_TEN),
            entry(IdentifierKind.CARD_NUMBER, LETTERS_AND_TEN),
            entry(IdentifierKind.NVC_CASE, LETTERS_AND_TEN),
            entry(IdentifierKind.FOIA_REQUEST, new Grouping("([A-Z]{3})([0-9]{4})([0-9]{3})([0-9]{3})", "$1 $2 $3 $4")),
            entry(IdentifierKind.ALIEN_NUMBER, new Grouping("(...)(...)(...)", "A$1-$2-$3")),
            entry(IdentifierKind.ONLINE_ACCOUNT, new Grouping("(....)(....)(....)", "$1 $2 $3")),
            entry(IdentifierKind.I94_NUMBER, new Grouping("(...)(...)(...)(..)", "$1 $2 $3 $4")),
            entry(IdentifierKind.DV_CASE, new Grouping("(....)(..)(.+)", "$1 $2 $3")),
            entry(IdentifierKind.DV_ENTRY, new Grouping("(....)(....)(....)(....)", "$1 $2 $3 $4")),
            entry(IdentifierKind.DS160, new Grouping("(..)(....)(....)", "$1 $2 $3")),
            entry(IdentifierKind.SEVIS, new Grouping("(.)(...)(...)(....)", "$1 $2 $3 $4")),
            entry(IdentifierKind.DOL_CASE, new Grouping("(.)(...)(.....)(......)", "$1-$2-$3-$4")),
            entry(IdentifierKind.VISA_FOIL, new Grouping("(....)(....)", "$1 $2")),
            entry(IdentifierKind.TRUSTED_TRAVELER, new Grouping("([0-9]{3})(...)(...)", "$1 $2 $3")),
            entry(IdentifierKind.SOCIAL_SECURITY, new Grouping("(....)", "••• •• $1")),
            entry(IdentifierKind.ITIN, new Grouping("(...)(..)(....)", "$1-$2-$3")),
            entry(IdentifierKind.EMPLOYER_NUMBER, new Grouping("(..)(.......)", "$1-$2")));

    private IdentifierGroups() {}

    /** The nine digits of an A-Number in clean text; other text comes back unchanged. */
    static String nineDigits(String plain) {
        Matcher found = ALIEN.matcher(plain);
        return found.matches() ? "0".repeat(9 - found.group(1).length()) + found.group(1) : plain;
    }

    static boolean isNineDigits(String text) {
        return text.length() == 9 && text.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    /** A category in the form's style, (C)(3)(B), as the card prints it, C03B; other text comes back unchanged. */
    static String categoryAsOnCard(String plain) {
        Matcher found = FORM_STYLE.matcher(plain);
        if (!found.matches()) {
            return plain;
        }
        String number = found.group(2).length() == 1 ? "0" + found.group(2) : found.group(2);
        return found.group(1) + number + found.group(3).replaceAll("[()]", "");
    }

    static String grouped(Identifier number) {
        Grouping grouping = GROUPINGS.get(number.kind());
        return grouping == null || !number.looksUsual()
                ? number.asTyped()
                : grouping.of(number.cleaned(), number.asTyped());
    }

    /** Letters in front, dots, and the end of the number; never more than half of what follows the letters. */
    static String masked(Identifier number) {
        String cleaned = number.cleaned();
        boolean alien = number.kind() == IdentifierKind.ALIEN_NUMBER;
        String prefix = alien ? "A" : lettersInFront(cleaned, number.kind().prefixLetters());
        String body = alien ? cleaned : cleaned.substring(prefix.length());
        int shown = Math.min(alien ? 3 : 4, body.codePointCount(0, body.length()) / 2);
        String end = shown == 0 ? "" : " " + tail(body, shown);
        return prefix.isEmpty() ? DOTS + end : prefix + " " + DOTS + end;
    }

    /** The last characters of the text, a pair of surrogates counted as one. */
    static String tail(String text, int count) {
        int length = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.max(0, length - count)));
    }

    /** The letters of the system, or nothing when the number has another look. */
    private static String lettersInFront(String cleaned, int count) {
        boolean fits = cleaned.length() > count
                && cleaned.chars().limit(count).allMatch(it -> it >= 'A' && it <= 'Z');
        return fits ? cleaned.substring(0, count) : "";
    }

    /**
     * One way to write a number in groups.
     *
     * @param groups matches the clean number, one group for each group of characters
     * @param written the groups with what stands between them
     */
    private record Grouping(Pattern groups, String written) {

        Grouping(String groups, String written) {
            this(Pattern.compile(groups), written);
        }

        String of(String cleaned, String otherwise) {
            Matcher found = groups.matcher(cleaned);
            return found.matches() ? found.replaceFirst(written) : otherwise;
        }
    }
}
