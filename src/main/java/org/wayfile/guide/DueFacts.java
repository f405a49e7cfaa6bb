package org.wayfile.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wayfile.service.Guide;
import tools.jackson.databind.JsonNode;

/** Looks through the facts of all packs for those that are due for a new check. */
final class DueFacts {

    /** By which field a list names its items, in the order to look. */
    private static final List<String> NAMES = List.of("id", "number", "term");

    private final String kind;
    private final LocalDate on;
    private final List<Guide.DueFact> due = new ArrayList<>();

    private DueFacts(String kind, LocalDate on) {
        this.kind = kind;
        this.on = on;
    }

    static List<Guide.DueFact> on(LocalDate on) {
        return Stream.of(
                of("problem", FinderPack.BRANCHES.stream().map(it -> "problems/" + it + ".yaml"), on),
                of("agency", listed("agencies"), on),
                of("guide", listed("guides"), on),
                of("checklist", listed("checklists"), on),
                of("form", Stream.of("forms.yaml"), on),
                of("rule", Stream.of("rules.yaml"), on),
                of("term", Stream.of("glossary.yaml"), on),
                of("number", Stream.of("identifiers.yaml"), on),
                of("caller", Stream.of("caller.yaml"), on),
                of("interview", interviews(), on),
                of("civics", Stream.of("civics/2008.yaml", "civics/2025.yaml"), on),
                of("sheet", Stream.of("sheet.yaml"), on))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Guide.DueFact::recheckBy))
                .toList();
    }

    private static Stream<String> interviews() {
        return Stream.concat(listed("interviews"), Stream.of("interviews/shared.yaml"));
    }

    private static Stream<String> listed(String folder) {
        return Pack.file(folder + "/index.yaml").list().stream().map(it -> folder + "/" + it.text() + ".yaml");
    }

    private static List<Guide.DueFact> of(String kind, Stream<String> files, LocalDate on) {
        DueFacts facts = new DueFacts(kind, on);
        files.forEach(file -> facts.look(Pack.file(file).node(), ""));
        return facts.due;
    }

    private void look(JsonNode node, String above) {
        String id = name(node).map(it -> above.isEmpty() ? it : above + "/" + it).orElse(above);
        if (node.isObject() && node.hasNonNull("recheckBy") && node.hasNonNull("source")) {
            LocalDate recheckBy = LocalDate.parse(node.get("recheckBy").asString());
            if (!recheckBy.isAfter(on)) {
                due.add(new Guide.DueFact(id, kind, recheckBy, node.get("source").asString()));
            }
        }
        for (JsonNode child : node) {
            if (child.isContainer()) {
                look(child, id);
            }
        }
    }

    private static Optional<String> name(JsonNode node) {
        return NAMES.stream().filter(node::hasNonNull).map(it -> node.get(it).asString()).findFirst();
    }
}
