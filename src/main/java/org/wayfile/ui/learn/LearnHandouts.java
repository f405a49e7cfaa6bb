package org.wayfile.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.reference.Handout;
import org.wayfile.domain.reference.Handout.Look;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Prose;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.parts.Freshness;

/** The pages of Learn as they are printed; the paper says how old its facts are, as the screen does. */
public final class LearnHandouts {

    private final Kit kit;
    private final Guide guide;
    private final Messages texts;

    public LearnHandouts(Kit kit, Guide guide) {
        this.kit = kit;
        this.guide = guide;
        this.texts = kit.messages(LearnHandouts.class);
    }

    private String language() {
        return kit.appearance().languageCode();
    }

    /** A guide, empty when there is none with that id. */
    public Optional<Handout> guide(String id) {
        return guide.lesson(id, language()).map(this::page);
    }

    /** The card of an agency. */
    public Optional<Handout> agency(String id) {
        return guide.agency(id, language()).map(this::page);
    }

    /** An official form. */
    public Optional<Handout> form(String number) {
        return guide.form(number, language()).map(this::page);
    }

    private Handout page(Lesson it) {
        List<Handout.Line> lines = new ArrayList<>();
        String agency = it.agency();
        String web = agency == null
                ? ""
                : guide.agency(agency, language()).map(Agency::web).orElse("");
        Freshness freshness = new Freshness(kit, Freshness.official(it.provenance(), web));
        it.opening().forEach(block -> write(block, Look.STRONG, lines));
        it.sections().forEach(section -> {
            lines.add(new Handout.Line(Look.HEADING, section.title()));
            if (section.change()) {
                lines.add(new Handout.Line(Look.FRAMED, texts.get("change")));
            }
            section.text().forEach(block -> write(block, Look.TEXT, lines));
            if (section.provenance().verify()
                    || section.provenance().isPast(kit.dates().today())) {
                lines.add(new Handout.Line(Look.TEXT, freshness.words(section.provenance())));
            }
        });
        return end(it.title(), lines, freshness, it.provenance());
    }

    private Handout end(String title, List<Handout.Line> lines, Freshness freshness, Provenance provenance) {
        lines.add(new Handout.Line(Look.HEADING, texts.get("about")));
        lines.add(new Handout.Line(Look.TEXT, freshness.words(provenance)));
        lines.add(new Handout.Line(Look.TEXT, texts.get("advice")));
        return new Handout(title, lines);
    }

    private static void write(Prose block, Look plain, List<Handout.Line> lines) {
        switch (block) {
            case Prose.Paragraph it -> lines.add(new Handout.Line(plain, Prose.words(it)));
            case Prose.Say(var said) -> said.forEach(it -> lines.add(new Handout.Line(Look.FRAMED, Prose.words(it))));
            case Prose.Points(var first, var points) -> {
                for (int i = 0; i < points.size(); i++) {
                    String words = Prose.words(points.get(i));
                    lines.add(
                            first > 0
                                    ? new Handout.Line(Look.TEXT, (first + i) + ". " + words)
                                    : new Handout.Line(Look.POINT, words));
                }
            }
        }
    }

    private Handout page(Agency it) {
        List<Handout.Line> lines = new ArrayList<>();
        Freshness freshness = new Freshness(kit, it.web());
        lines.add(new Handout.Line(Look.TEXT, it.handles() + " " + it.notFor()));
        lines.add(new Handout.Line(Look.HEADING, texts.get("agency.reach")));
        it.channels().forEach(way -> {
            lines.add(new Handout.Line(Look.STRONG, (way.name() + "  " + way.value()).strip()));
            lines.add(new Handout.Line(Look.TEXT, way.use() + " " + freshness.words(way.provenance())));
        });
        lines.add(new Handout.Line(Look.HEADING, texts.get("agency.before")));
        said(lines, "agency.asksFor", it.advice().asksFor());
        said(lines, "agency.have", it.advice().have());
        said(lines, "agency.canTell", it.advice().canTell());
        said(lines, "agency.cannotTell", it.advice().cannotTell());
        said(lines, "agency.language", it.advice().language());
        said(lines, "agency.response", it.advice().response());
        all(lines, "agency.escalate", it.advice().escalate());
        it.changes().forEach(change -> {
            lines.add(new Handout.Line(Look.FRAMED, texts.get("change")));
            lines.add(new Handout.Line(Look.TEXT, change.was() + " " + change.check()));
        });
        return end(it.name(), lines, freshness, it.provenance());
    }

    private void said(List<Handout.Line> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(new Handout.Line(Look.TEXT, texts.get(key) + " " + text));
        }
    }

    private void all(List<Handout.Line> lines, String key, List<String> points) {
        if (!points.isEmpty()) {
            lines.add(new Handout.Line(Look.HEADING, texts.get(key)));
            points.forEach(it -> lines.add(new Handout.Line(Look.POINT, it)));
        }
    }

    private Handout page(FormInfo it) {
        List<Handout.Line> lines = new ArrayList<>();
        String web = guide.agency(it.agency(), language()).map(Agency::web).orElse("");
        lines.add(new Handout.Line(Look.TEXT, it.use()));
        lines.add(new Handout.Line(Look.HEADING, texts.get("form.stages")));
        it.stages().forEach(stage -> {
            lines.add(new Handout.Line(Look.STRONG, stage.name()));
            lines.add(new Handout.Line(Look.TEXT, stage.meaning()));
        });
        all(lines, "form.watch", it.watch());
        lines.add(new Handout.Line(Look.TEXT, texts.get("form.fees")));
        return end(it.title(), lines, new Freshness(kit, web), it.provenance());
    }
}
