package org.wayfile.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.Provenance;

/** Reads the checklist templates. */
final class ChecklistPack {

    private ChecklistPack() {}

    /** All templates of the index that are there, in its order. */
    static List<ChecklistTemplate> read(String language) {
        return Pack.file("checklists/index.yaml").list().stream()
                .map(Pack::text)
                .map(id -> template(id, language))
                .toList();
    }

    private static ChecklistTemplate template(String id, String language) {
        Pack structure = Pack.file("checklists/" + id + ".yaml");
        Pack words = Pack.file(language + "/checklists/" + id + ".yaml");
        Provenance provenance = structure.provenance();
        return new ChecklistTemplate(
                id,
                structure.get("order").node().asInt(),
                constant(ChecklistTemplate.Kind.values(), structure.text("kind")),
                structure.texts("forms"),
                structure.text("agency"),
                provenance,
                words.text("title"),
                words.text("intro"),
                structure.get("items").list().stream()
                        .map(it -> item(it, words.get("items").get(it.text("id")), provenance))
                        .toList());
    }

    private static ChecklistTemplate.Item item(Pack it, Pack words, Provenance list) {
        return new ChecklistTemplate.Item(
                it.text("id"),
                it.flag("original"),
                it.flag("copy"),
                it.flag("made"),
                it.flag("translation"),
                it.texts("who"),
                constant(ChecklistTemplate.Need.values(), it.text("need")),
                it.provenance(list),
                words.text("name"),
                words.text("why"),
                optional(words, "note"),
                optional(words, "when"));
    }

    private static @Nullable String optional(Pack words, String name) {
        return words.has(name) ? words.text(name) : null;
    }

    static <E extends Enum<E>> E constant(E[] all, String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(all)
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown word " + name));
    }
}
