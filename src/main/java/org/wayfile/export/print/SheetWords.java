package org.wayfile.export.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the sheets in one language, and dates with the month as a word. */
final class SheetWords {

    private final Properties words = new Properties();
    private final boolean spanish;

    /**
     * @param language "en" or "es"; any other gives English
     */
    SheetWords(String language) {
        spanish = language.equals("es");
        String name = spanish ? "messages_es.properties" : "messages.properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(SheetWords.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return spanish ? Locale.of("es", "US") : Locale.US;
    }

    String get(String key, Object... arguments) {
        String text = Objects.requireNonNull(words.getProperty(key), key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** "Tuesday, December 8, 2026". */
    String full(LocalDate date) {
        String text = format(date, "EEEE, MMMM d, u", "EEEE, d 'de' MMMM 'de' u");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "December 2026". */
    String month(LocalDate date) {
        return format(date, "MMMM u", "MMMM 'de' u");
    }

    /** "December 8, 2026". */
    String medium(LocalDate date) {
        return format(date, "MMMM d, u", "d 'de' MMMM 'de' u");
    }

    private String format(LocalDate date, String english, String other) {
        return DateTimeFormatter.ofPattern(spanish ? other : english, locale()).format(date);
    }
}
