package org.wayfile.guide;

import java.util.List;
import org.wayfile.domain.reference.Agency;

/** Reads the agency cards. */
final class AgencyPack {

    private AgencyPack() {}

    /** All cards of the index, in its order: the fourteen first contacts, then the further helpers. */
    static List<Agency> read(String language) {
        return Pack.file("agencies/index.yaml").list().stream()
                .map(Pack::text)
                .map(id -> card(Pack.file("agencies/" + id + ".yaml"),
                        Pack.file(language + "/agencies/" + id + ".yaml")))
                .toList();
    }

    private static Agency card(Pack card, Pack words) {
        return new Agency(
                card.text("id"),
                card.flag("main"),
                card.text("group"),
                words.text("shortName"),
                words.text("name"),
                words.text("handles"),
                words.text("notFor"),
                card.textOr("web", ""),
                card.texts("asks"),
                card.children("channels").stream().map(it -> way(it, words)).toList(),
                advice(words),
                card.children("changes").stream().map(it -> movement(it, words)).toList(),
                card.provenance());
    }

    private static Agency.Way way(Pack it, Pack words) {
        Pack said = words.get("channels").get(it.text("id"));
        return new Agency.Way(
                it.text("id"),
                ChecklistPack.constant(Agency.Kind.values(), it.text("kind")),
                it.textOr("value", ""),
                said.text("name"),
                said.textOr("use", ""),
                it.provenance());
    }

    private static Agency.Advice advice(Pack words) {
        return new Agency.Advice(
                words.texts("does"),
                words.texts("doesNot"),
                words.textOr("asksFor", ""),
                words.textOr("have", ""),
                words.textOr("canTell", ""),
                words.textOr("cannotTell", ""),
                words.textOr("language", ""),
                words.textOr("response", ""),
                words.texts("escalate"),
                words.texts("mistakes"));
    }

    private static Agency.Movement movement(Pack it, Pack words) {
        Pack said = words.get("changes").get(it.text("id"));
        return new Agency.Movement(it.text("id"), said.text("was"), said.text("check"), it.provenance());
    }
}
