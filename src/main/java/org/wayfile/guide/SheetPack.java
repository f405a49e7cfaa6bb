package org.wayfile.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.SheetTexts;
import org.wayfile.domain.interview.SheetTexts.Shape;
import org.wayfile.domain.reference.Provenance;

/** Reads the fixed words of the printed sheet, English with one other language beside it. */
final class SheetPack {

    private final Pack structure = Pack.file("sheet.yaml");
    private final Pack common = structure.get("common");
    private final Pack english = Pack.file("en/sheet.yaml");
    private final Pack beside;
    private final boolean alone;

    private SheetPack(String language) {
        alone = language.equals("en");
        beside = alone ? english : Pack.file(language + "/sheet.yaml");
    }

    /** The words of every type by its id. */
    static Map<String, SheetTexts> read(String language) {
        SheetPack pack = new SheetPack(language);
        Map<String, SheetTexts> texts = new LinkedHashMap<>();
        pack.structure.get("types").list().forEach(it -> texts.put(it.text("id"), pack.type(it)));
        return texts;
    }

    private SheetTexts type(Pack it) {
        Map<String, Bilingual> labels = new LinkedHashMap<>();
        english.get("labels").names().forEach(key -> labels.put(key, words("labels", key)));
        Map<String, Bilingual> plans = new LinkedHashMap<>();
        ids(it, "plans").forEach(id -> plans.put(id, words("plans", id)));
        Function<String, List<Bilingual>> list =
                name -> ids(it, name).stream().map(id -> words(name, id)).toList();
        return new SheetTexts(
                it.text("id"),
                Shape.valueOf(choice(it, "shape").toUpperCase(Locale.ROOT).replace('-', '_')),
                PaperSize.valueOf(choice(it, "paper").toUpperCase(Locale.ROOT)),
                it.has("story") ? it.flag("story") : common.flag("story"),
                it.has("review") ? it.flag("review") : common.flag("review"),
                it.has("civics") ? it.flag("civics") : common.flag("civics"),
                words("strip", choice(it, "strip")),
                list.apply("lead"),
                list.apply("last"),
                words("leave", choice(it, "leave")),
                list.apply("phrases"),
                list.apply("rules"),
                list.apply("leaving"),
                list.apply("notes"),
                plans,
                labels,
                provenance(it));
    }

    private String choice(Pack it, String name) {
        return it.has(name) ? it.text(name) : common.text(name);
    }

    private List<String> ids(Pack it, String name) {
        return new ArrayList<>((it.has(name) ? it : common).texts(name));
    }

    private Bilingual words(String list, String id) {
        return new Bilingual(
                english.get(list).text(id), alone ? "" : beside.get(list).text(id));
    }

    private Provenance provenance(Pack it) {
        Provenance whole = common.provenance();
        return new Provenance(
                it.textOr("source", whole.source()),
                it.textOr("confidence", whole.confidence()),
                whole.checkedOn(),
                it.has("recheckBy") ? LocalDate.parse(it.text("recheckBy")) : whole.recheckBy(),
                it.has("verify") ? it.flag("verify") : !it.textOr("confidence", "D").equals("A"));
    }
}
