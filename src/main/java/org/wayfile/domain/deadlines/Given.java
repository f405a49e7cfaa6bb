package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs of a rule after they were looked at: what the rule needs is here, and each is of its kind. */
record Given(Map<String, Value> values) {

    boolean has(String name) {
        return values.containsKey(name);
    }

    LocalDate date(String name) {
        return optionalDate(name).orElseThrow(() -> noSuch(name));
    }

    Optional<LocalDate> optionalDate(String name) {
        return values.get(name) instanceof Value.Day(LocalDate on) ? Optional.of(on) : Optional.empty();
    }

    long number(String name) {
        if (values.get(name) instanceof Value.Amount(long number)) {
            return number;
        }
        throw noSuch(name);
    }

    /** Whether it was given and is yes. */
    boolean yes(String name) {
        return values.get(name) instanceof Value.YesNo(boolean yes) && yes;
    }

    /** The chosen answer; empty when none was given. */
    String choice(String name) {
        return values.get(name) instanceof Value.Chosen(String id) ? id : "";
    }

    LocalTime time(String name) {
        if (values.get(name) instanceof Value.At(LocalTime time)) {
            return time;
        }
        throw noSuch(name);
    }

    List<Trip> trips(String name) {
        if (values.get(name) instanceof Value.Trips(List<Trip> trips)) {
            return trips;
        }
        throw noSuch(name);
    }

    private static IllegalStateException noSuch(String name) {
        return new IllegalStateException("the rule does not ask for " + name);
    }
}
