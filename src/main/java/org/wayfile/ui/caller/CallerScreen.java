package org.wayfile.ui.caller;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.wayfile.domain.wizard.CallerAnswers;
import org.wayfile.domain.wizard.CallerCheck;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.SayBlock;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.Freshness;

/**
 * "Someone is calling me now": one instruction, six large buttons, the words to say. It never says that a caller is
 * safe. It needs no vault and reads the packs only.
 */
public final class CallerScreen implements Screen {

    private static final String LOOK_UP = "look-up";

    private final Kit kit;
    private final CallerDesk desk;
    private final Messages texts;
    private final CallerCheck check;
    private final CallerCheck english;
    private final Page page;
    private final Label line;
    private final Label why = Texts.body("");
    private final VBox say = new VBox();
    private final Card outcome = new Card();
    private final CallerSigns signs;
    private final CallerLookUpBox lookUp;
    private final CallerNotes notes;
    private final VBox report = new VBox();
    private CallerAnswers answers;

    public CallerScreen(Kit kit, Guide guide, CallerDesk desk) {
        this.kit = kit;
        this.desk = desk;
        this.texts = kit.messages(CallerScreen.class);
        String language = kit.appearance().languageCode();
        this.check = guide.callerCheck(language);
        this.english = guide.callerCheck("en");
        this.answers = CallerAnswers.none(check);
        this.page = new Page(check.title());
        this.line = Texts.title("");
        line.setId("caller-line");
        line.getStyleClass().setAll("label", "wf-instruction-line");
        this.signs = new CallerSigns(texts, check, this::answered);
        this.lookUp = new CallerLookUpBox(kit, texts, check.lookUp(), guide.agencyCards(language));
        this.notes = new CallerNotes(kit, texts, check.report());
        build(guide, language);
        show();
    }

    private void build(Guide guide, String language) {
        page.setId("caller");
        page.crumb(texts.get("back"), desk::back);
        VBox now = new VBox(line, why);
        now.getStyleClass().add("wf-instruction");
        Accessible.group(now, texts.get("now"));
        say.getStyleClass().add("wf-prose");
        report.getStyleClass().add("wf-page-main");
        VBox words = new VBox(Texts.strong(texts.get("say")), say);
        words.getStyleClass().add("wf-prose");
        Accessible.group(words, texts.get("say"));
        VBox press = new VBox(Texts.body(check.intro()), signs);
        press.getStyleClass().add("wf-prose");
        page.add(now, words, press, lookUp, outcome, report);
        page.side(new CallerNumbers(kit, texts, guide.agencyCards(language)).card());
        report.getChildren().setAll(offer());
    }

    private Node offer() {
        Button write = Buttons.id("caller-write", Buttons.primary(texts.get("write"), this::write));
        return Card.titled(texts.get("write"), Texts.body(texts.get("write.why")), new WrapRow(write));
    }

    private void write() {
        notes.begin(answers);
        report.getChildren().setAll(notes.form(new WrapRow(
                Buttons.id("caller-keep-now", Buttons.secondary(texts.get("keep"), this::keep)),
                Buttons.id("caller-print-now", Buttons.secondary(texts.get("print"), this::print)))), places());
        notes.focus();
    }

    private void keep() {
        desk.keep(notes.attempt(answers));
    }

    private void print() {
        desk.print(notes.page());
    }

    /** The note of the call, once one is being written. */
    @Override
    public boolean printShown() {
        boolean writing = report.lookup("#caller-print") != null;
        if (writing) {
            print();
        }
        return writing;
    }

    private Card places() {
        Card card = Card.titled(texts.get("where"), Texts.body(check.report().statusWarning()));
        check.report().places().forEach(it -> card.add(place(it)));
        card.add(
                Texts.second(texts.get(desk.navigator() == null ? "keep.locked" : "keep.open")),
                new WrapRow(
                        Buttons.id("caller-keep", Buttons.primary(texts.get("keep"), this::keep)),
                        Buttons.id("caller-print", Buttons.secondary(texts.get("print"), this::print))));
        return card;
    }

    private Node place(CallerCheck.Place it) {
        VBox box = new VBox(
                Texts.strong(it.name() + (it.ways().isEmpty() ? "" : " · " + String.join(" · ", it.ways()))),
                Texts.second(it.use()),
                new Freshness(kit, "").line(it.provenance()));
        box.setId("place-" + it.id());
        return box;
    }

    private void answered(CallerAnswers next) {
        answers = next;
        show();
    }

    private void show() {
        CallerCheck.Outcome now = answers.outcome();
        CallerCheck.Sign last = answers.last();
        line.setText(answers.line());
        why.setText(now.overrides() || answers.pressed().isEmpty() ? now.note() : last.why());
        String spoken = english.sign(last.id()).orElse(last).say();
        say.getChildren().setAll(new SayBlock("“" + spoken + "”", spoken.equals(last.say()) ? "" : last.say()));
        Shown.set(lookUp, answers.pressed().contains(LOOK_UP));
        signs.show(answers);
        fill(now, last);
    }

    private void fill(CallerCheck.Outcome now, CallerCheck.Sign last) {
        Points steps = new Points(true);
        now.steps().forEach(steps::add);
        outcome.getChildren().setAll(Texts.section(now.title()), steps);
        if (!answers.pressed().isEmpty() && !now.overrides()) {
            outcome.add(Texts.body(last.after()));
        }
        outcome.add(new Freshness(kit, "").line(now.provenance()));
        outcome.setId("outcome-" + now.id());
        Navigator navigator = desk.navigator();
        if (navigator != null) {
            String guideId = now.guide();
            String problemId = now.problem();
            WrapRow more = new WrapRow();
            if (guideId != null) {
                more.getChildren().add(Buttons.text(
                        texts.get("more"), () -> navigator.go(new Destination.GuidePage(guideId, null))));
            }
            if (problemId != null) {
                more.getChildren().add(Buttons.text(
                        texts.get("contact"), () -> navigator.go(new Destination.FinderResult(problemId))));
            }
            outcome.add(more);
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void activate() {}

    @Override
    public void deactivate() {}
}
