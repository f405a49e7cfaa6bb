package org.wayfile.ui.learn;

import java.util.List;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.reference.Prose;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** An official form: what it is for, the stages of such a case, what people miss, the date rules by name. */
public final class FormScreen extends LearnPart {

    private final String number;

    public FormScreen(Kit kit, Guide guide, Navigator navigator, String number) {
        super(kit, guide, navigator);
        this.number = number;
    }

    @Override
    Page page() {
        FormInfo form = guide().form(number, language()).orElseThrow();
        Page page = under(new Page(form.number() + ": " + form.name()).subtitle(form.use()));
        page.crumb(texts().get("forms"), () -> go(new Destination.FormList()));
        page.setId("form");
        if (!form.stages().isEmpty()) {
            page.add(new Section(texts().get("form.stages"), stages(form), Texts.second(texts().get("form.order"))));
        }
        if (!form.watch().isEmpty()) {
            Points watch = new Points(false);
            form.watch().forEach(watch::add);
            page.add(Card.titled(texts().get("form.watch"), watch));
        }
        Card about = Card.titled(texts().get("about"), freshness(form.agency()).line(form.provenance()));
        about.add(Texts.small(texts().get("form.fees")), Texts.small(texts().get("advice")));
        agency(form.agency())
                .ifPresent(it -> about.add(Buttons.link(
                        texts().get("agency.card", it.shortName()), () -> go(new Destination.AgencyPage(it.id())))));
        page.side(about);
        rules(form, page);
        return page;
    }

    private static Rows stages(FormInfo form) {
        Rows rows = new Rows();
        for (int i = 0; i < form.stages().size(); i++) {
            FormInfo.Stage stage = form.stages().get(i);
            rows.add(Row.of((i + 1) + ". " + stage.name(), stage.meaning()).id("stage-" + stage.id()));
        }
        return rows;
    }

    private void rules(FormInfo form, Page page) {
        List<RuleText> rules = form.rules().stream()
                .flatMap(id -> guide().rule(id, language()).stream())
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        Card card = Card.titled(texts().get("form.rules"), Texts.second(texts().get("rule.notice")));
        Links links = links();
        rules.forEach(it -> card.add(links.link(
                it.name(), new Prose.Reference(Prose.Reference.Kind.RULE, it.id(), null))));
        page.side(card);
    }
}
