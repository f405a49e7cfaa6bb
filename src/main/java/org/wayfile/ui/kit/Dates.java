package org.wayfile.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates in words, in the chosen language. The month is always a word: "8/12" means two days to two readers. Any
 * thread.
 */
public final class Dates {

    private final Appearance appearance;
    private final Clock clock;
    private final Messages texts;

    Dates(Appearance appearance, Clock clock, Messages texts) {
        this.appearance = appearance;
        this.clock = clock;
        this.texts = texts;
    }

    /** The day it is now where the clock is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** "Tuesday, December 8, 2026", "martes, 8 de diciembre de 2026". */
    public String full(LocalDate date) {
        return write(date, "EEEE, MMMM d, u", "EEEE, d 'de' MMMM 'de' u");
    }

    /** "December 8, 2026", "8 de diciembre de 2026". */
    public String medium(LocalDate date) {
        return write(date, "MMMM d, u", "d 'de' MMMM 'de' u");
    }

    /** The same in a language of the caller's choice. */
    public String medium(LocalDate date, Locale language) {
        return write(date, language, "MMMM d, u", "d 'de' MMMM 'de' u");
    }

    /** "December 8", "8 de diciembre": for dates whose year is plain from the place they stand in. */
    public String day(LocalDate date) {
        return write(date, "MMMM d", "d 'de' MMMM");
    }

    /** "Tuesday, December 8", "martes, 8 de diciembre". */
    public String weekdayAndDay(LocalDate date) {
        return write(date, "EEEE, MMMM d", "EEEE, d 'de' MMMM");
    }

    /** "Tuesday", "martes". */
    public String weekday(LocalDate date) {
        return write(date, "EEEE", "EEEE");
    }

    /** "October 2026", "octubre de 2026". */
    public String month(YearMonth month) {
        return write(month, "MMMM u", "MMMM 'de' u");
    }

    /** The time it is now as U.S. letters print it, "2:05 PM", in either language. */
    public String timeNow() {
        return DateTimeFormatter.ofPattern("h:mm a", Locale.US).format(LocalTime.now(clock));
    }

    /** The time on this computer with its time zone, "8:15 AM EST". */
    public String timeAndZoneNow() {
        return DateTimeFormatter.ofPattern("h:mm a z", Locale.US).format(ZonedDateTime.now(clock));
    }

    /** "Today", "Yesterday", "Tomorrow"; any other day in full. */
    public String relative(LocalDate date) {
        return near(date, full(date));
    }

    /** "Today", "Yesterday", "Tomorrow"; any other day as given. */
    public String near(LocalDate date, String otherwise) {
        long days = today().until(date, java.time.temporal.ChronoUnit.DAYS);
        if (days < -1 || days > 1) {
            return otherwise;
        }
        return texts.get(days == 0 ? "dates.today" : days < 0 ? "dates.yesterday" : "dates.tomorrow");
    }

    /** "1 day", "12 days". */
    public String days(long count) {
        return texts.plural("dates.days", count);
    }

    /** A text with its first letter made a capital: Spanish weekdays are lower case inside a sentence only. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String write(TemporalAccessor date, String english, String spanish) {
        return write(date, appearance.language().get(), english, spanish);
    }

    private static String write(TemporalAccessor date, Locale language, String english, String spanish) {
        boolean es = "es".equals(language.getLanguage());
        Locale locale = es ? Locale.of("es", "US") : Locale.US;
        return DateTimeFormatter.ofPattern(es ? spanish : english, locale).format(date);
    }
}
