package org.wayfile.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.wayfile.domain.reference.Agency;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Freshness;

/** The card of an agency: what it does and cannot do, how to reach it, what to know before, what moved lately. */
public final class AgencyScreen extends LearnPart {

    private final String agencyId;

    public AgencyScreen(Kit kit, Guide guide, Navigator navigator, String agencyId) {
        super(kit, guide, navigator);
        this.agencyId = agencyId;
    }

    @Override
    Page page() {
        Agency it = agency(agencyId).orElseThrow();
        Freshness freshness = freshness(agencyId);
        Page page = under(new Page(it.name()).subtitle(it.handles()));
        page.crumb(texts().get("agencies"), () -> go(new Destination.AgencyList()));
        page.setId("agency");
        Rows ways = new Rows();
        it.channels().forEach(way -> ways.add(way(way, freshness)));
        page.add(new Section(texts().get("agency.reach"), ways), does(it));
        before(it.advice()).forEach(page::add);
        it.changes().forEach(change -> page.add(change(change, freshness)));
        page.side(about(it, freshness), guides(it), forms(it));
        return page;
    }

    private Row way(Agency.Way it, Freshness freshness) {
        Row row = Row.of(texts().get("way." + it.kind().name()), "", it.name(), "");
        if (!it.value().isEmpty()) {
            row.extra(Texts.strong(it.value()));
            Button copy = Buttons.with(Icons.COPY, Buttons.text(texts().get("copy"), () -> {}));
            copy.setAccessibleText(texts().get("copy.named", it.name()));
            copy.setOnAction(_ -> {
                kit().copying().copy(it.value());
                copy.setText(texts().get("copied"));
            });
            row.actions(copy);
        }
        if (!it.use().isEmpty()) {
            row.extra(Texts.second(it.use()));
        }
        return row.extra(freshness.line(it.provenance())).id("way-" + it.id());
    }

    private Card does(Agency it) {
        Points does = new Points(false);
        it.advice().does().forEach(does::add);
        Points not = new Points(false);
        Stream<String> cannot = it.advice().doesNot().isEmpty()
                ? Stream.of(it.notFor())
                : it.advice().doesNot().stream();
        cannot.forEach(not::add);
        return Card.titled(texts().get("agency.does"), does, Texts.section(texts().get("agency.doesNot")), not);
    }

    private List<Card> before(Agency.Advice it) {
        VBox lines = new VBox();
        lines.getStyleClass().add("wf-prose");
        line(lines, "agency.asksFor", it.asksFor());
        line(lines, "agency.have", it.have());
        line(lines, "agency.canTell", it.canTell());
        line(lines, "agency.cannotTell", it.cannotTell());
        line(lines, "agency.language", it.language());
        line(lines, "agency.response", it.response());
        List<Card> cards = new ArrayList<>();
        if (!lines.getChildren().isEmpty()) {
            cards.add(Card.titled(texts().get("agency.before"), lines));
        }
        list(cards, "agency.escalate", true, it.escalate());
        list(cards, "agency.mistakes", false, it.mistakes());
        return cards;
    }

    private void line(VBox lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.getChildren().add(Texts.boldThenPlain(texts().get(key), " " + text));
        }
    }

    private void list(List<Card> cards, String key, boolean numbered, List<String> all) {
        if (!all.isEmpty()) {
            Points points = new Points(numbered);
            all.forEach(points::add);
            cards.add(Card.titled(texts().get(key), points));
        }
    }

    private Card change(Agency.Movement it, Freshness freshness) {
        Card card = new Card(
                Texts.strong(texts().get("change")),
                Texts.body(it.was()),
                Texts.strong(it.check()),
                freshness.line(it.provenance()));
        card.getStyleClass().add("wf-change");
        return card;
    }

    private Card about(Agency it, Freshness freshness) {
        Card card = Card.titled(texts().get("about"), freshness.line(it.provenance()));
        card.add(Texts.small(texts().get("advice")));
        card.add(new WrapRow(Buttons.secondary(texts().get("finder"), () -> go(new Destination.Finder()))));
        return card;
    }

    private VBox guides(Agency agency) {
        Card card = Card.titled(texts().get("agency.guides"));
        guide().lessons(language()).stream()
                .filter(it -> agency.id().equals(it.agency()))
                .forEach(it -> card.add(
                        Buttons.link(it.title(), () -> go(new Destination.GuidePage(it.id(), null)))));
        return filled(card);
    }

    private VBox forms(Agency agency) {
        Card card = Card.titled(texts().get("agency.forms"));
        guide().forms(language()).stream()
                .filter(it -> it.agency().equals(agency.id()))
                .forEach(it -> card.add(Buttons.link(
                        it.title(), () -> go(new Destination.FormPage(it.number())))));
        return filled(card);
    }

    /** The card, or nothing when it has only its title. */
    private static VBox filled(Card card) {
        return card.getChildren().size() > 1 ? card : new VBox();
    }
}
