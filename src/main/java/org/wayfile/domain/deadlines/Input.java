package org.wayfile.domain.deadlines;

import java.util.List;

/**
 * What a rule asks for.
 *
 * @param name stable within the rule, "notice-date"
 * @param optional may be left out
 * @param unless the input that makes this one needless; empty when there is none
 * @param notBefore the date input that must not lie after this one; empty when there is none
 * @param least the smallest number that makes sense
 * @param most the largest number that makes sense
 * @param choices ids of the answers of a choice, in order
 */
public record Input(
        String name,
        Kind kind,
        boolean optional,
        String unless,
        String notBefore,
        long least,
        long most,
        List<String> choices) {

    /** How the input is typed. */
    public enum Kind {
        DATE,
        NUMBER,
        YES_NO,
        CHOICE,
        TIME,
        TRIPS
    }

    private static Input of(String name, Kind kind, List<String> choices) {
        return new Input(name, kind, false, "", "", Long.MIN_VALUE, Long.MAX_VALUE, choices);
    }

    static Input date(String name) {
        return of(name, Kind.DATE, List.of());
    }

    static Input yesNo(String name) {
        return of(name, Kind.YES_NO, List.of());
    }

    static Input time(String name) {
        return of(name, Kind.TIME, List.of());
    }

    static Input trips(String name) {
        return of(name, Kind.TRIPS, List.of());
    }

    static Input choice(String name, String... ids) {
        return of(name, Kind.CHOICE, List.of(ids));
    }

    /** A number from the least to the most that makes sense, both included. */
    static Input number(String name, long least, long most) {
        return new Input(name, Kind.NUMBER, false, "", "", least, most, List.of());
    }

    /** The same, which may be left out. */
    Input orNot() {
        return new Input(name, kind, true, unless, notBefore, least, most, choices);
    }

    /** The same, needed only while that other input is not given. */
    Input unless(String other) {
        return new Input(name, kind, optional, other, notBefore, least, most, choices);
    }

    /** The same date, which may not lie before that other one. */
    Input notBefore(String other) {
        return new Input(name, kind, optional, unless, other, least, most, choices);
    }
}
