package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What one count of a rule gives. */
public sealed interface Outcome {

    /**
     * A last day.
     *
     * @param day no later than this day
     * @param safe the day without any help from rolling: the working day on or before the counted one
     * @param aim the earlier day to aim for
     */
    record NoLaterThan(LocalDate day, LocalDate safe, LocalDate aim) implements Outcome {}

    /** A last moment of a day, with the day to aim for. */
    record BeforeTime(LocalDateTime moment, LocalDate aim) implements Outcome {}

    /** A window; both days belong to it. The aim lies inside it. */
    record Between(LocalDate from, LocalDate to, LocalDate aim) implements Outcome {}

    /** The first day on which something may be done. */
    record NotBefore(LocalDate day) implements Outcome {}

    /** A day on which something ends, begins or is reached. */
    record On(LocalDate day) implements Outcome {}

    /** A number with its unit. */
    record Figure(long number, Unit unit) implements Outcome {}

    /** No date: the rule answers in words; the content packs have them under this id. */
    record Said(String id) implements Outcome {}

    /** What a number counts. */
    enum Unit {
        DAYS,
        YEARS,
        /** The year by which a civics test is called. */
        TEST_OF_YEAR
    }
}
