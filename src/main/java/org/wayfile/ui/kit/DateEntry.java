package org.wayfile.ui.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What stands in a date field. */
public sealed interface DateEntry {

    /** Nothing in the field. Date entries live on the JavaFX thread, so two threads never wait for each other here. */
    @SuppressWarnings("ClassInitializationDeadlock")
    DateEntry EMPTY = new Empty();

    /** Nothing was typed. */
    record Empty() implements DateEntry {}

    record Day(LocalDate date) implements DateEntry {}

    /** Only the month is known. */
    record Month(YearMonth month) implements DateEntry {}

    /** Typed, but no date; kept as typed. */
    record Unread(String text) implements DateEntry {}

    /** The day, when there is one. */
    default Optional<LocalDate> day() {
        return this instanceof Day(LocalDate date) ? Optional.of(date) : Optional.empty();
    }

    static DateEntry of(LocalDate date) {
        return new Day(date);
    }

    static DateEntry of(YearMonth month) {
        return new Month(month);
    }

    /** The day, or empty. */
    static DateEntry ofDay(Optional<LocalDate> date) {
        return date.<DateEntry>map(Day::new).orElse(EMPTY);
    }
}
