package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.wayfile.domain.interview.PrepInput.Precision;

/** Dates as sheets print them: the month is always a word, English first. */
final class SheetDates {

    private final String language;

    SheetDates(String language) {
        this.language = language;
    }

    /** "Tuesday, December 8, 2026" and "martes, 8 de diciembre de 2026". */
    Bilingual full(LocalDate on) {
        return both(on, "EEEE, MMMM d, u", "EEEE, d 'de' MMMM 'de' u", FormatStyle.FULL);
    }

    /** "December 8, 2026" and "8 de diciembre de 2026". */
    Bilingual medium(LocalDate on) {
        return both(on, "MMMM d, u", "d 'de' MMMM 'de' u", FormatStyle.LONG);
    }

    /** As much of a date as is known: "December 8, 2026", "December 2026", "2026". */
    Bilingual known(LocalDate on, Precision precision) {
        return switch (precision) {
            case DAY -> medium(on);
            case MONTH -> both(on, "MMMM u", "MMMM 'de' u", FormatStyle.LONG);
            case YEAR -> Bilingual.same(String.valueOf(on.getYear()));
        };
    }

    private Bilingual both(LocalDate on, String english, String spanish, FormatStyle others) {
        String first = DateTimeFormatter.ofPattern(english, Locale.US).format(on);
        String second = switch (language) {
            case "en" -> "";
            case "es" -> DateTimeFormatter.ofPattern(spanish, Locale.of("es", "US")).format(on);
            default -> DateTimeFormatter.ofLocalizedDate(others)
                    .withLocale(Locale.forLanguageTag(language))
                    .format(on);
        };
        return new Bilingual(first, second);
    }
}
