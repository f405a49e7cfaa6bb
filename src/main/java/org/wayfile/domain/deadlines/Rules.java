package org.wayfile.domain.deadlines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of all rules, in the order of the fact sheet. */
public final class Rules {

    private static final Map<String, Rule> ALL = all();

    private Rules() {}

    private static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Stream.of(
                Helpers.rules(),
                UscisAnswers.rules(),
                UscisAppointments.rules(),
                UscisClocks.rules(),
                Addresses.rules(),
                GreenCards.rules(),
                Exams.rules(),
                WorkCards.rules(),
                Naturalization.rules(),
                Absences.rules(),
                Asylum.rules(),
                Court.rules(),
                Stays.rules(),
                Students.rules(),
                Visas.rules(),
                Presence.rules(),
                Children.rules(),
                Renewals.rules())
                .flatMap(List::stream)
                .forEach(it -> rules.put(it.id(), it));
        return rules;
    }

    public static List<Rule> list() {
        return List.copyOf(ALL.values());
    }

    /** The rule with that id. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }
}
