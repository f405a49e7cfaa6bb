package org.wayfile.guide;

import org.wayfile.domain.interview.civics.CivicsTest;

/** Reads a civics test. */
final class CivicsPack {

    private CivicsPack() {}

    static CivicsTest read(String id, String language) {
        Pack structure = Pack.file("civics/" + id + ".yaml");
        Pack words = Pack.file(language + "/civics/" + id + ".yaml");
        int starredAsked = number(structure, "starredAsked");
        int starredPasses = number(structure, "starredPasses");
        return new CivicsTest(
                id,
                new CivicsTest.Rules(
                        number(structure, "asked"), number(structure, "passes"), number(structure, "fails")),
                new CivicsTest.Rules(starredAsked, starredPasses, starredAsked - starredPasses + 1),
                structure.text("updates"),
                structure.provenance(),
                structure.get("items").list().stream()
                        .map(it -> item(it, words))
                        .toList());
    }

    private static CivicsTest.Item item(Pack it, Pack words) {
        Pack said = words.get("items").get(it.text("number"));
        return new CivicsTest.Item(
                number(it, "number"),
                words.get("topics").text(it.text("topic")),
                it.flag("starred"),
                it.has("need") ? number(it, "need") : 1,
                it.has("lookup")
                        ? ChecklistPack.constant(CivicsTest.Lookup.values(), it.text("lookup"))
                        : CivicsTest.Lookup.NO,
                said.text("question"),
                said.textOr("look", ""),
                said.texts("answers"));
    }

    private static int number(Pack pack, String name) {
        return pack.get(name).node().asInt();
    }
}
