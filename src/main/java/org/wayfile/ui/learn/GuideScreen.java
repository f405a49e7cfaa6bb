package org.wayfile.ui.learn;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Freshness;

/** One guide: what to do first, then its parts, each with its age where that differs from the page's. */
public final class GuideScreen extends LearnPart {

    private final String guideId;
    private final @Nullable String section;

    /**
     * @param section the part to open at, or null for the beginning
     */
    public GuideScreen(Kit kit, Guide guide, Navigator navigator, String guideId, @Nullable String section) {
        super(kit, guide, navigator);
        this.guideId = guideId;
        this.section = section;
    }

    @Override
    Page page() {
        Lesson lesson = guide().lesson(guideId, language()).orElseThrow();
        Page page = under(new Page(lesson.title()));
        guide().topic(lesson.topic(), language())
                .ifPresent(it -> page.crumb(it.name(), () -> go(new Destination.LearnTopic(it.id()))));
        page.setId("guide");
        ProseView prose = new ProseView(links());
        Freshness freshness = new Freshness(kit(), official(lesson));
        page.add(opening(lesson, prose));
        Map<Lesson.Section, Node> parts = new LinkedHashMap<>();
        for (Lesson.Section it : lesson.sections()) {
            Node part = part(it, lesson, prose, freshness);
            parts.put(it, part);
            page.add(part);
            if (it.id().equals(section)) {
                page.openAt(part);
            }
        }
        page.side(contents(page, parts), about(lesson, freshness));
        return page;
    }

    /** The page's own source where it is official, else the page of its office. */
    private String official(Lesson lesson) {
        String agency = lesson.agency();
        String web = agency == null ? "" : agency(agency).map(Agency::web).orElse("");
        return Freshness.official(lesson.provenance(), web);
    }

    private Node opening(Lesson lesson, ProseView prose) {
        VBox words = prose.of(lesson.opening());
        words.getStyleClass().add("wf-large");
        if (!lesson.emergency()) {
            return words;
        }
        Card card = new Card(words);
        card.getStyleClass().add("wf-emergency");
        card.setId("guide-now");
        return card;
    }

    private Node part(Lesson.Section it, Lesson lesson, ProseView prose, Freshness freshness) {
        Card card = Card.titled(it.title());
        if (it.change()) {
            card.getStyleClass().add("wf-change");
            card.add(Texts.strong(texts().get("change")));
        }
        card.add(prose.of(it.text()));
        if (differs(it.provenance(), lesson.provenance())) {
            card.add(freshness.line(it.provenance()));
        }
        card.setId("section-" + it.id());
        return card;
    }

    /** Whether a reader sees another sentence for the part than for the page. */
    private boolean differs(Provenance part, Provenance page) {
        return !part.checkedOn().equals(page.checkedOn())
                || part.verify()
                || part.isPast(kit().dates().today());
    }

    private Card contents(Page page, Map<Lesson.Section, Node> parts) {
        Card card = Card.titled(texts().get("onPage"));
        parts.forEach((it, part) -> card.add(Buttons.link(it.title(), () -> page.toPart(part))));
        return card;
    }

    private Card about(Lesson lesson, Freshness freshness) {
        Card card = Card.titled(texts().get("about"), freshness.line(lesson.provenance()));
        card.add(Texts.small(texts().get("advice")));
        String agency = lesson.agency();
        if (agency != null) {
            agency(agency)
                    .ifPresent(it -> card.add(Buttons.link(
                            texts().get("agency.card", it.shortName()),
                            () -> go(new Destination.AgencyPage(it.id())))));
        }
        card.add(Buttons.link(texts().get("finder"), () -> go(new Destination.Finder())));
        return card;
    }
}
