package org.wayfile.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.wizard.CallerCheck;

/** Reads "Someone is calling me now". */
final class CallerPack {

    private final Pack facts;
    private final Pack words;
    private final List<String> known;

    private CallerPack(Pack facts, Pack words) {
        this.facts = facts;
        this.words = words;
        this.known = facts.texts("facts");
    }

    static CallerCheck read(String language) {
        return new CallerPack(Pack.file("caller.yaml"), Pack.file(language + "/caller.yaml")).check();
    }

    private CallerCheck check() {
        return new CallerCheck(
                words.text("title"),
                words.text("intro"),
                known,
                facts.get("buttons").list().stream().map(this::sign).toList(),
                outcomes(),
                lookUp(),
                report());
    }

    private CallerCheck.Sign sign(Pack it) {
        Pack said = words.get("buttons").get(it.text("id"));
        return new CallerCheck.Sign(
                it.text("id"),
                it.text("answer"),
                it.texts("choices").stream().map(this::choice).toList(),
                it.flag("yields"),
                optional(it, "guide"),
                said.text("name"),
                said.text("line"),
                said.text("say"),
                said.text("why"),
                said.text("after"),
                it.provenance());
    }

    private CallerCheck.Choice choice(String id) {
        Pack found = facts.get("choices").list().stream()
                .filter(it -> it.text("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no choice " + id + " in caller.yaml"));
        return new CallerCheck.Choice(id, conditions(found.get("sets")), words.get("choices").text(id));
    }

    /** Facts with true or false; an unknown name is an error. */
    private Map<String, Boolean> conditions(Pack it) {
        Map<String, Boolean> conditions = new LinkedHashMap<>();
        for (String name : it.names()) {
            if (!known.contains(name)) {
                throw new IllegalStateException("no fact of a call: " + name + " in " + it.where());
            }
            conditions.put(name, it.flag(name));
        }
        return conditions;
    }

    private List<CallerCheck.Outcome> outcomes() {
        List<Pack> all = facts.get("outcomes").list();
        if (!all.getLast().get("when").names().isEmpty()) {
            throw new IllegalStateException("the last outcome of caller.yaml must fit every call");
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> outcome(all.get(i), i < all.size() - 1))
                .toList();
    }

    private CallerCheck.Outcome outcome(Pack it, boolean overrides) {
        Pack said = words.get("outcomes").get(it.text("id"));
        return new CallerCheck.Outcome(
                it.text("id"),
                conditions(it.get("when")),
                optional(it, "guide"),
                optional(it, "problem"),
                overrides,
                said.text("title"),
                said.text("line"),
                said.texts("steps"),
                said.text("note"),
                it.provenance());
    }

    private CallerCheck.LookUp lookUp() {
        Pack it = facts.get("lookUp");
        Map<String, String> answers = new LinkedHashMap<>();
        Pack said = words.get("lookUp");
        Stream.concat(it.texts("results").stream(), Stream.of("real-account"))
                .forEach(id -> answers.put(id, said.text(id)));
        return new CallerCheck.LookUp(
                it.get("neverCallsOut").list().stream().map(CallerPack::value).toList(),
                it.get("lookAlikes").list().stream().map(CallerPack::value).toList(),
                value(it.get("realAccount")),
                answers);
    }

    private static CallerCheck.Known value(Pack it) {
        return new CallerCheck.Known(it.text("value"), it.provenance());
    }

    private CallerCheck.Report report() {
        Pack it = facts.get("report");
        Pack said = words.get("report");
        return new CallerCheck.Report(
                said.text("title"),
                said.text("intro"),
                it.get("fields").list().stream().map(field -> field(field, said)).toList(),
                it.get("places").list().stream().map(place -> place(place, said)).toList(),
                said.text("statusWarning"));
    }

    private CallerCheck.Field field(Pack it, Pack said) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String choice : it.texts("choices")) {
            choices.put(
                    choice,
                    said.get("options").has(choice)
                            ? said.get("options").text(choice)
                            : words.get("choices").text(choice));
        }
        return new CallerCheck.Field(
                it.text("id"),
                ChecklistPack.constant(CallerCheck.FieldKind.values(), it.text("kind")),
                choices,
                said.get("fields").text(it.text("id")));
    }

    private static CallerCheck.Place place(Pack it, Pack said) {
        Pack place = said.get("places").get(it.text("id"));
        return new CallerCheck.Place(
                it.text("id"),
                Stream.of("web", "email", "phone").filter(it::has).map(it::text).toList(),
                it.flag("statusWarning"),
                place.text("name"),
                place.text("use"),
                it.provenance());
    }

    private static @Nullable String optional(Pack it, String name) {
        return it.has(name) ? it.text(name) : null;
    }
}
