package org.wayfile.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wayfile.domain.deadlines.Input;
import org.wayfile.domain.deadlines.Offer;
import org.wayfile.domain.deadlines.Rule;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Rules;

/** Reads the words, laws and sources of the deadline rules, and sees that file and program ask for the same. */
final class RulePack {

    /** Days after which an event is not offered, where the file says nothing. */
    private static final int WITHIN = 400;

    private RulePack() {}

    static List<RuleText> read(String language) {
        Pack words = Pack.file(language + "/rules.yaml");
        Map<String, Pack> facts = new LinkedHashMap<>();
        Pack.file("rules.yaml").list().forEach(it -> facts.put(it.text("id"), it));
        List<String> known = Rules.list().stream().map(Rule::id).toList();
        if (!List.copyOf(facts.keySet()).equals(known)) {
            throw new IllegalStateException("rules.yaml does not name the rules of the program in their order");
        }
        return Rules.list().stream()
                .map(rule -> text(rule, facts.getOrDefault(rule.id(), words), words.get(rule.id())))
                .toList();
    }

    private static RuleText text(Rule rule, Pack facts, Pack words) {
        sameInputs(rule, facts);
        return new RuleText(
                rule,
                facts.text("law"),
                facts.provenance(),
                words.text("name"),
                words.text("what"),
                texts(words, "inputs"),
                choices(words),
                texts(words, "parts"),
                texts(words, "says"),
                words.texts("exceptions"),
                words.text("ifLate"),
                words.texts("watch"),
                words.textOr("was", ""),
                words.textOr("check", ""),
                facts.has("offers")
                        ? facts.get("offers").list().stream().map(RulePack::offer).toList()
                        : List.of());
    }

    private static void sameInputs(Rule rule, Pack facts) {
        List<String> written = facts.get("inputs").list().stream().map(RulePack::written).toList();
        List<String> asked = rule.inputs().stream().map(RulePack::asked).toList();
        if (!written.equals(asked)) {
            throw new IllegalStateException("inputs of " + facts.where() + ": " + written + " but asked " + asked);
        }
    }

    private static String written(Pack it) {
        return String.join(
                " ",
                it.text("name"),
                it.text("kind"),
                String.valueOf(it.flag("optional")),
                it.textOr("unless", ""),
                it.texts("choices").toString());
    }

    private static String asked(Input it) {
        String kind = it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return String.join(
                " ", it.name(), kind, String.valueOf(it.optional()), it.unless(), it.choices().toString());
    }

    private static Map<String, String> texts(Pack words, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (words.has(name)) {
            Pack all = words.get(name);
            all.node().propertyNames().forEach(it -> texts.put(it, all.text(it)));
        }
        return texts;
    }

    private static Map<String, Map<String, String>> choices(Pack words) {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        if (words.has("choices")) {
            Pack all = words.get("choices");
            all.node().propertyNames().forEach(it -> choices.put(it, texts(all, it)));
        }
        return choices;
    }

    private static Offer offer(Pack it) {
        return new Offer(
                it.text("input"),
                ChecklistPack.constant(Offer.From.values(), it.text("from")),
                it.texts("kinds").stream().map(kind -> kind.toUpperCase(Locale.ROOT)).toList(),
                it.texts("forms"),
                it.texts("agencies"),
                it.texts("words"),
                ChecklistPack.constant(Offer.When.values(), it.textOr("when", "any")),
                it.has("within") ? it.get("within").node().asInt() : WITHIN);
    }
}
