package org.wayfile.domain.deadlines;

import java.util.ArrayList;
import java.util.List;

/** What a rule answers to what it was given. */
public sealed interface Answer {

    /** The id of the part that a rule is asked for first. */
    String MAIN = "main";

    /** One count, with the id under which the content packs have its label. */
    record Part(String id, Outcome outcome) {}

    /** Counted; the first part is the one the rule is asked for. */
    record Counted(List<Part> parts) implements Answer {

        public Counted {
            parts = List.copyOf(parts);
        }

        /** The same with one more count. */
        public Counted and(String id, Outcome outcome) {
            List<Part> more = new ArrayList<>(parts);
            more.add(new Part(id, outcome));
            return new Counted(more);
        }

        public Outcome main() {
            return parts.getFirst().outcome();
        }

        /** What follows the main part. */
        public List<Part> further() {
            return parts.subList(1, parts.size());
        }
    }

    /** Not known, because these inputs are missing. */
    record Unknown(List<String> missing) implements Answer {}

    /**
     * An input that cannot be right.
     *
     * @param other the input that it does not agree with; empty when it is wrong alone
     */
    record Refused(String input, Reason reason, String other) implements Answer {}

    /** Why an input cannot be right. */
    enum Reason {
        /** A day before 1900 or after 2199. */
        NO_SUCH_TIME,
        /** A number below the least or above the most that makes sense. */
        OUT_OF_RANGE,
        /** It lies before a day that must come first. */
        BEFORE_OTHER,
        /** A trip ends before it begins, or two trips overlap. */
        TRIPS
    }

    /** Counted with this main part. */
    static Counted of(Outcome outcome) {
        return of(MAIN, outcome);
    }

    /** Counted with a main part that has its own label. */
    static Counted of(String id, Outcome outcome) {
        return new Counted(List.of(new Part(id, outcome)));
    }

    static Answer unknown(String... missing) {
        return new Unknown(List.of(missing));
    }
}
