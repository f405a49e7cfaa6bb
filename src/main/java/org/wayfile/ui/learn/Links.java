package org.wayfile.ui.learn;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.reference.Prose;
import org.wayfile.domain.reference.Term;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Explanation;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Freshness;

/** Makes the links of the guides and takes the person where they say; a term explains itself where it stands. */
final class Links {

    private final Kit kit;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;

    Links(Kit kit, Guide guide, Navigator navigator, Messages texts) {
        this.kit = kit;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = texts;
    }

    /** A link in running text. */
    Hyperlink link(String words, Prose.Reference to) {
        Hyperlink link = Buttons.link(words, () -> {});
        link.setOnAction(_ -> open(to, link));
        if (explains(to)) {
            link.getStyleClass().add("wf-term");
            link.setAccessibleHelp(texts.get("term.help"));
        }
        return link;
    }

    private static boolean explains(Prose.Reference to) {
        return to.kind() == Prose.Reference.Kind.TERM || to.kind() == Prose.Reference.Kind.RULE;
    }

    private void open(Prose.Reference to, Node at) {
        switch (to.kind()) {
            case GUIDE -> navigator.go(new Destination.GuidePage(to.id(), to.section()));
            case AGENCY -> navigator.go(new Destination.AgencyPage(to.id()));
            case FORM -> navigator.go(new Destination.FormPage(to.id()));
            case PROBLEM -> navigator.go(new Destination.FinderResult(to.id()));
            case TERM -> guide.term(to.id(), language()).ifPresent(it -> explain(it, at));
            case RULE -> guide.rule(to.id(), language()).ifPresent(it -> explain(it, at));
        }
    }

    private String language() {
        return kit.appearance().languageCode();
    }

    private void explain(Term it, Node at) {
        Hyperlink more = Buttons.link(texts.get("term.more"), () -> {});
        Explanation shown = Explanation.open(
                at,
                it.term(),
                it.term() + ". " + it.meaning(),
                Texts.body(it.meaning()),
                new Freshness(kit, "").quiet(it.provenance()),
                more);
        more.setOnAction(_ -> {
            shown.hide();
            navigator.go(new Destination.Glossary(it.id()));
        });
    }

    private void explain(RuleText it, Node at) {
        Explanation.open(
                at,
                it.name(),
                it.name() + ". " + it.what(),
                Texts.body(it.what()),
                Texts.second(texts.get("rule.notice")),
                Texts.second(texts.get("rule.law", it.law())),
                new Freshness(kit, "").quiet(it.provenance()));
    }
}
