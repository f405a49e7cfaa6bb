package org.wayfile.domain.schedule;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time as letters print it: "8:15 AM", "08:15", "8:15 a. m.", "2 PM". */
public final class PrintedTime {

    private static final Pattern SHAPE =
            Pattern.compile("^\\s*(\\d{1,2})(?:[:.h](\\d{2}))?\\s*([ap])?\\.?\\s*(?:m\\.?)?\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private PrintedTime() {}

    /** The time of day, empty when the text is not one; a bare number without AM or PM is not one. */
    public static Optional<LocalTime> read(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return valid(hour, minute, matcher.group(3) == null ? "" : matcher.group(3));
    }

    private static Optional<LocalTime> valid(int hour, int minute, String half) {
        if (minute > 59 || hour > 23 || (!half.isEmpty() && (hour == 0 || hour > 12))) {
            return Optional.empty();
        }
        int base = half.isEmpty() ? hour : hour % 12;
        return Optional.of(LocalTime.of(half.equalsIgnoreCase("p") ? base + 12 : base, minute));
    }
}
