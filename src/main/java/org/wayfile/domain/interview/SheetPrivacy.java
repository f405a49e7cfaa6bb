package org.wayfile.domain.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.interview.PrepInput.NumberOf;
import org.wayfile.domain.interview.PrepInput.PaperLine;

/**
 * Keeps numbers out of words that a person typed. On Carry no number of seven digits or more stays whole, however it is
 * spaced; a Social Security number is hidden on every version.
 */
final class SheetPrivacy {

    private static final Pattern SOCIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\d{3}[- ]\\d{2}[- ]\\d{4}(?![\\p{L}\\p{N}])");
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{0,3}[- ]?\\d(?:[-. ]{0,2}[\\dA-Z]){6,}(?![\\p{L}\\p{N}])");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d[-. ]\\d{1,2}[-. ]\\d{1,2}");

    private final boolean whole;
    private final List<Pattern> known = new ArrayList<>();

    /**
     * @param whole whether this print may show whole numbers
     * @param numbers those that the vault knows; their look may be any
     */
    SheetPrivacy(boolean whole, List<NumberOf> numbers) {
        this.whole = whole;
        for (NumberOf it : numbers) {
            String cleaned = it.number().cleaned();
            if (cleaned.length() > 3 && (!whole || it.number().kind() == IdentifierKind.SOCIAL_SECURITY)) {
                known.add(spaced(cleaned));
            }
        }
    }

    /** The number's characters with any blanks and dashes between them. */
    private static Pattern spaced(String cleaned) {
        String characters = cleaned.codePoints()
                .mapToObj(it -> Pattern.quote(Character.toString(it)))
                .collect(Collectors.joining("[\\s.-]*"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + characters + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    Bilingual clean(Bilingual text) {
        return new Bilingual(clean(text.english()), clean(text.beside()));
    }

    PaperLine clean(PaperLine it) {
        return new PaperLine(
                clean(it.name()), it.original(), it.copy(), it.translation(), it.fromLetter(), clean(it.tab()));
    }

    /** The words without whole numbers where this print may not show them. */
    String clean(String text) {
        String cleaned = text;
        for (Pattern it : known) {
            cleaned = it.matcher(cleaned).replaceAll(found -> "•••" + tail(found));
        }
        cleaned = SOCIAL.matcher(cleaned).replaceAll("•••");
        return whole ? cleaned : LONG_NUMBER.matcher(cleaned).replaceAll(SheetPrivacy::hidden);
    }

    private static String hidden(MatchResult found) {
        String text = found.group();
        long digits = text.chars().filter(Character::isDigit).count();
        return digits < 6 || DATE.matcher(text).matches() ? text : "•••" + tail(found);
    }

    private static String tail(MatchResult found) {
        String plain = found.group().replaceAll("[^\\p{L}\\p{N}]", "");
        int shown = plain.length() > 6 ? 4 : 0;
        return shown == 0 ? "" : " " + plain.substring(plain.length() - shown);
    }
}
