package org.wayfile.domain.deadlines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks a rule in the words of a table: "notice-date=2026-09-01 days=84", part "main.day". */
final class Counting {

    private Counting() {}

    static Rule rule(String id) {
        return Rules.find(id).orElseThrow(() -> new AssertionError("no rule " + id));
    }

    static Answer answer(String id, String given) {
        Rule rule = rule(id);
        Map<String, Value> values = new LinkedHashMap<>();
        for (String pair : given == null ? List.<String>of() : List.of(given.split(" "))) {
            String[] parts = pair.split("=", 2);
            Input input = rule.input(parts[0]).orElseThrow(() -> new AssertionError(id + " asks no " + parts[0]));
            values.put(
                    parts[0],
                    Value.read(input, parts[1]).orElseThrow(() -> new AssertionError("unread " + pair)));
        }
        return rule.answer(values);
    }

    /** The counted value of a part: "main.day", "main.safe", "window.from", "length.number", "main.said". */
    static String part(Answer answer, String path) {
        if (!(answer instanceof Answer.Counted counted)) {
            return answer.toString();
        }
        String[] steps = path.split("\\.", 2);
        Outcome outcome = counted.parts().stream()
                .filter(it -> it.id().equals(steps[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + steps[0] + " in " + counted))
                .outcome();
        return String.valueOf(
                switch (outcome) {
                    case Outcome.NoLaterThan it ->
                        switch (steps[1]) {
                            case "safe" -> it.safe();
                            case "aim" -> it.aim();
                            default -> it.day();
                        };
                    case Outcome.BeforeTime it -> it.moment();
                    case Outcome.Between it ->
                        switch (steps[1]) {
                            case "to" -> it.to();
                            case "aim" -> it.aim();
                            default -> it.from();
                        };
                    case Outcome.NotBefore it -> it.day();
                    case Outcome.On it -> it.day();
                    case Outcome.Figure it -> it.number();
                    case Outcome.Said it -> it.id();
                });
    }
}
