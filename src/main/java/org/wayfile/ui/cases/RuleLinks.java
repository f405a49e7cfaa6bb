package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Value;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.service.RuleOffers;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.Words;

/** Offers the rules that can count a day for a case, each with what the case holds for it. */
final class RuleLinks {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Words words;
    private final Messages texts;

    RuleLinks(Kit kit, Workspace workspace, Guide guide, Words words, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.words = words;
        this.texts = texts;
    }

    /** All rules in the language of the screen. */
    List<RuleText> rules() {
        return guide.rules(words.language());
    }

    /** What fits the case. Vault thread only. */
    List<RuleOffers.Found> offers(CaseView view, List<RuleText> rules, LocalDate today) {
        return RuleOffers.in(workspace, view, rules, today);
    }

    /** The offers as links, the first few of them; nothing when there is none. */
    List<Node> of(UUID caseId, List<RuleOffers.Found> offers, int most) {
        return offers.stream().limit(most).<Node>map(it -> line(caseId, it)).toList();
    }

    private Node line(UUID caseId, RuleOffers.Found it) {
        VBox box = new VBox(
                Buttons.id("rule-" + it.rule().id(), Buttons.link(it.rule().name(), () -> open(caseId, it))),
                Texts.second(found(it)));
        return box;
    }

    private String found(RuleOffers.Found it) {
        return it.found().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Value.Day)
                .map(entry -> entry.getValue() instanceof Value.Day(LocalDate on)
                        ? it.rule().question(entry.getKey()) + ": " + kit.dates().medium(on)
                        : "")
                .collect(Collectors.joining("; "));
    }

    private void open(UUID caseId, RuleOffers.Found it) {
        open(caseId, it.rule(), it.found());
    }

    /** Counts by a rule that the person chose. */
    void open(UUID caseId, RuleText rule, Map<String, Value> found) {
        new RuleDialog(kit, workspace, texts, caseId, rule, found).open();
    }
}
