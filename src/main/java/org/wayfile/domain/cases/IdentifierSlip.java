package org.wayfile.domain.cases;

import static org.wayfile.domain.cases.IdentifierKind.*;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The letter O typed where only a digit can stand, or a zero where only a letter can. */
final class IdentifierSlip {

    private static final String YEAR_AND_REGION = "DDDDLL";

    private static final Set<IdentifierKind> STRICT = Set.of(
            RECEIPT_NUMBER,
            ALIEN_NUMBER,
            ONLINE_ACCOUNT,
            I94_NUMBER,
            NVC_CASE,
            DV_CASE,
            DS160,
            SEVIS,
            DOL_CASE,
            FOIA_REQUEST);

    private IdentifierSlip() {}

    /** A corrected text that passes the tests, and what it then is. */
    record Corrected(String text, IdentifierVerdict verdict) {}

    /** The first correction of a folded text that the tests recognise; empty for text that is mostly letters. */
    static Optional<Corrected> corrected(String folded) {
        return mostlyDigits(folded)
                ? corrections(folded, Stream.of("LLL", "L", "LL", "", YEAR_AND_REGION))
                        .flatMap(it -> judged(it).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The first correction that has the usual shape of the kind. */
    static Optional<String> corrected(String folded, IdentifierKind kind) {
        String letters = kind == DV_CASE ? YEAR_AND_REGION : "L".repeat(kind.prefixLetters());
        return corrections(folded, Stream.of(letters, ""))
                .filter(it -> new Identifier(kind, it).looksUsual())
                .findFirst();
    }

    private static Optional<Corrected> judged(String text) {
        IdentifierVerdict verdict = IdentifierOrder.judge(text);
        boolean strict = !verdict.isNone() && STRICT.contains(verdict.options().getFirst().kind());
        return strict ? Optional.of(new Corrected(text, verdict)) : Optional.empty();
    }

    /** The text as each layout would have it, where that differs: L is a letter, all other places are digits. */
    private static Stream<String> corrections(String folded, Stream<String> layouts) {
        return layouts.map(it -> laidOut(folded, it))
                .filter(it -> !it.equals(folded))
                .distinct();
    }

    private static String laidOut(String folded, String layout) {
        StringBuilder text = new StringBuilder(folded.length());
        int place = 0;
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            boolean letter = place < layout.length() && layout.charAt(place) == 'L';
            text.append(letter && sign == '0' ? 'O' : !letter && sign == 'O' ? '0' : sign);
            place += Character.isLetterOrDigit(sign) ? 1 : 0;
        }
        return text.toString();
    }

    private static boolean mostlyDigits(String folded) {
        long digits = folded.chars().filter(it -> it >= '0' && it <= '9').count();
        return folded.length() <= Identifier.MAX_LENGTH
                && digits * 2 >= folded.chars().filter(Character::isLetterOrDigit).count();
    }
}
