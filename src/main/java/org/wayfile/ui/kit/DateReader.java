package org.wayfile.ui.kit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date typed in English or Spanish, in many forms: "12/8/2026" (month first, the way U.S. letters write
 * it), "Dec 8 2026", "8 de diciembre de 2026", "2026-12-08", "tomorrow". Without a year the nearest such day is
 * meant.
 */
final class DateReader {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final int MONTHS = 12;
    private static final int FUTURE_OF_SHORT_YEARS = 20;
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern US = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2}|\\d{4})");
    private static final Pattern US_MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern FILLING = Pattern.compile("\\b(de|del|of|the|el)\\b|[,'’]|\\.(?=\\s|$)");

    private final Clock clock;

    DateReader(Clock clock) {
        this.clock = clock;
    }

    /** A date, or what is wrong with it. */
    sealed interface Reading {
        record Good(DateEntry entry) implements Reading {}

        /** The month, as a number, has no such day. */
        record NoSuchDay(YearMonth month, int day) implements Reading {}

        record OddYear(int year) implements Reading {}

        record NotADate() implements Reading {}
    }

    Reading read(String typed) {
        String spaced = FILLING.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String text = spaced.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return new Reading.Good(DateEntry.EMPTY);
        }
        return nearWord(text).orElseGet(() -> numbers(text).orElseGet(() -> words(text)));
    }

    private Optional<Reading> nearWord(String text) {
        LocalDate today = LocalDate.now(clock);
        return switch (text) {
            case "today", "hoy" -> good(today);
            case "tomorrow", "mañana", "manana" -> good(today.plusDays(1));
            case "yesterday", "ayer" -> good(today.minusDays(1));
            default -> Optional.empty();
        };
    }

    private static Optional<Reading> good(LocalDate date) {
        return Optional.of(new Reading.Good(new DateEntry.Day(date)));
    }

    private Optional<Reading> numbers(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int month = Integer.parseInt(iso.group(2));
            return Optional.of(iso.group(3) == null
                    ? month(Integer.parseInt(iso.group(1)), month)
                    : day(Integer.parseInt(iso.group(1)), month, Integer.parseInt(iso.group(3))));
        }
        Matcher us = US.matcher(text);
        if (us.matches()) {
            return Optional.of(monthFirst(us));
        }
        Matcher usMonth = US_MONTH.matcher(text);
        return usMonth.matches()
                ? Optional.of(month(Integer.parseInt(usMonth.group(2)), Integer.parseInt(usMonth.group(1))))
                : Optional.empty();
    }

    /** A first number above twelve can only be a day; the words under the field show how it was read. */
    private Reading monthFirst(Matcher us) {
        int first = Integer.parseInt(us.group(1));
        int second = Integer.parseInt(us.group(2));
        int year = fullYear(us.group(3));
        return first > MONTHS && second <= MONTHS ? day(year, second, first) : day(year, first, second);
    }

    private Reading words(String text) {
        List<Integer> figures = new ArrayList<>();
        int month = 0;
        int year = -1;
        for (String word : text.split(" ", -1)) {
            String digits = word.replaceFirst("^(\\d{1,2})(st|nd|rd|th|º|°)$", "$1");
            if (digits.matches("\\d{4}")) {
                year = Integer.parseInt(digits);
            } else if (digits.matches("\\d{1,2}")) {
                figures.add(Integer.valueOf(digits));
            } else if (DateWords.isMonth(word) && month == 0) {
                month = DateWords.month(word);
            } else if (!DateWords.isWeekday(word)) {
                return new Reading.NotADate();
            }
        }
        return month == 0 ? new Reading.NotADate() : fromWords(month, figures, year);
    }

    private Reading fromWords(int month, List<Integer> figures, int year) {
        return switch (figures.size()) {
            case 0 -> year < 0 ? new Reading.NotADate() : month(year, month);
            case 1 -> year < 0 ? nearest(month, figures.getFirst()) : day(year, month, figures.getFirst());
            case 2 ->
                year < 0
                        ? day(fullYear(figures.getLast().toString()), month, figures.getFirst())
                        : new Reading.NotADate();
            default -> new Reading.NotADate();
        };
    }

    private Reading nearest(int month, int day) {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear();
        int apart = month - today.getMonthValue();
        return day(apart > MONTHS / 2 ? year - 1 : apart < -MONTHS / 2 ? year + 1 : year, month, day);
    }

    private int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        if (year >= 100) {
            return year;
        }
        int now = LocalDate.now(clock).getYear();
        int century = now - now % 100;
        return century + year > now + FUTURE_OF_SHORT_YEARS ? century - 100 + year : century + year;
    }

    private static Reading month(int year, int month) {
        if (month < 1 || month > MONTHS) {
            return new Reading.NotADate();
        }
        return year < FIRST_YEAR || year > LAST_YEAR
                ? new Reading.OddYear(year)
                : new Reading.Good(new DateEntry.Month(YearMonth.of(year, month)));
    }

    private static Reading day(int year, int month, int day) {
        if (month < 1 || month > MONTHS) {
            return new Reading.NotADate();
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new Reading.OddYear(year);
        }
        try {
            return new Reading.Good(new DateEntry.Day(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            return new Reading.NoSuchDay(YearMonth.of(year, month), day);
        }
    }
}
