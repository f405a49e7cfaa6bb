package org.wayfile.ui.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.FinderSession;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.service.ProblemSearch;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** The answer: one office and channel, what it cannot do, words to say, dates, and the steps when nothing happens. */
final class ResultPage {

    private static final String SCAM = "scam";

    private final Kit kit;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final ResultActions actions;
    private final Steps steps;
    private final ResultCards cards;

    /** Where one can go from an answer. */
    interface Steps {

        void toWords();

        /** Goes to the doors with nothing typed. */
        void again();

        void back(FinderSession session);

        /** Asks the question with that index again. */
        void change(FinderSession session, int index);

        void show(Found found);

        /** Chooses the case that the answer is for, null for none. */
        void about(@Nullable UUID caseId, Found found);

        void keepAndLookFurther(Problem problem);
    }

    /**
     * What is shown.
     *
     * @param cases the cases to choose from
     * @param forCase the chosen case, null for none
     * @param kept the short list of problems kept for now, null when there is none
     */
    record Shown(Found found, List<CaseFile> cases, @Nullable ForCase forCase, @Nullable Card kept) {

        Problem problem() {
            return found.problem();
        }
    }

    ResultPage(
            Kit kit, Guide guide, Navigator navigator, Messages texts, ResultActions actions, Steps steps) {
        this.kit = kit;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = texts;
        this.actions = actions;
        this.steps = steps;
        this.cards = new ResultCards(kit, guide, texts);
    }

    private String language() {
        return kit.appearance().languageCode();
    }

    Page of(Shown shown) {
        Problem problem = shown.problem();
        Page page = new Page(problem.title());
        page.setId("finder-outcome");
        page.crumb(texts.get("title"), steps::toWords);
        Button back = Buttons.secondary(texts.get("back"), () -> back(shown.found()));
        Button again = Buttons.id("finder-again", Buttons.secondary(texts.get("again"), steps::again));
        changed(page, shown.found());
        if (isEmergency(problem)) {
            page.add(emergency(problem), new WrapRow(back, again));
        } else {
            page.subtitle(texts.get("answered")).aside(again).aside(back);
            page.primary(texts.get("prepare"), () -> actions.prepare(shown));
        }
        page.add(first(shown));
        page.add(cards.speech(problem, shown.forCase()));
        if (problem.change() != null) {
            page.add(cards.inMotion(problem.change()));
        }
        page.side(
                cards.have(problem, shown.forCase()),
                cards.dates(problem, shown.forCase(), id -> navigator.go(new Destination.CasePage(id))),
                cards.then(problem));
        told(shown.found()).ifPresent(page::side);
        others(shown.found()).ifPresent(page::side);
        if (shown.kept() != null) {
            page.side(shown.kept());
        }
        page.side(new WrapRow(Buttons.id(
                "finder-keep",
                Buttons.secondary(texts.get("keepAndLook"), () -> steps.keepAndLookFurther(problem)))));
        return page;
    }

    private void back(Found found) {
        FinderSession session = found.session();
        if (session == null) {
            steps.toWords();
        } else {
            steps.back(session.back());
        }
    }

    private void changed(Page page, Found found) {
        Problem before = found.before();
        if (before != null) {
            boolean same = before.id().equals(found.problem().id());
            page.notices()
                    .add(NoticeBar.info(
                            kit,
                            same
                                    ? texts.get("changed.same")
                                    : texts.get(
                                            "changed",
                                            before.title(),
                                            office(before),
                                            found.problem().title(),
                                            office(found.problem())))
                            .closable());
        }
    }

    private String office(Problem it) {
        return guide.agency(it.agency(), language()).map(Agency::shortName).orElse(it.agency());
    }

    /** What can be read in ten seconds: the first steps in large type, the numbers to call, the stop sign, the guide. */
    private Node emergency(Problem problem) {
        Card card = Card.titled(texts.get("emergency"));
        card.setId("finder-emergency");
        Points first = new Points(true);
        Sentences.of(problem.contact().first()).forEach(it -> first.add(Texts.section(it)));
        List<Label> numbers = Sentences.of(problem.contact().details()).stream()
                .filter(Sentences::hasNumberToCall)
                .map(Texts::strong)
                .toList();
        // Keep the door closed, call 911, search for the person: that comes before any other word.
        card.add(first).getChildren().addAll(numbers);
        if (problem.lawyer().first()) {
            card.add(cards.stop(problem));
        }
        WrapRow more = new WrapRow();
        if (!problem.guide().isEmpty()) {
            more.getChildren()
                    .add(Buttons.id(
                            "finder-guide",
                            Buttons.secondary(
                                    texts.get("guide.now"),
                                    () -> navigator.go(new Destination.GuidePage(problem.guide(), null)))));
        }
        if (problem.agency().equals(SCAM)) {
            more.getChildren()
                    .add(Buttons.id(
                            "finder-calling",
                            Buttons.secondary(
                                    texts.get("calling"), () -> navigator.go(new Destination.SomeoneIsCalling()))));
        }
        return card.add(more);
    }

    /** An emergency of the catalogue, or one of the matters that the first page names as happening now. */
    private boolean isEmergency(Problem it) {
        return it.urgency() == Problem.Urgency.EMERGENCY
                || guide.tree(language()).now().contains(it.id());
    }

    private Card first(Shown shown) {
        Problem problem = shown.problem();
        boolean emergency = isEmergency(problem);
        Card card = new Card();
        if (problem.lawyer().first() && !emergency) {
            card.add(cards.stop(problem));
        }
        card.add(
                Texts.second(texts.get("first")),
                Texts.section(guide.agency(problem.agency(), language())
                        .map(Agency::name)
                        .orElse(problem.agency())),
                Texts.second(texts.get("channel." + problem.contact().channel())));
        card.setId("finder-result");
        if (!emergency) {
            card.add(Texts.body(problem.contact().first()));
        }
        Sentences.of(problem.contact().details()).stream()
                .filter(it -> !emergency || !Sentences.hasNumberToCall(it))
                .forEach(it -> card.add(Sentences.hasNumberToCall(it) ? Texts.strong(it) : Texts.body(it)));
        card.add(Texts.boldThenPlain(texts.get("cannot"), " " + problem.contact().cannot()));
        if (problem.urgency() == Problem.Urgency.DEADLINE) {
            card.add(NoticeBar.attention(kit, texts.get("urgency.DEADLINE")));
        }
        if (!problem.lawyer().words().isBlank()) {
            card.add(Texts.boldThenPlain(texts.get("lawyer.when"), " " + problem.lawyer().words()));
        }
        if (!problem.guide().isEmpty() && !emergency) {
            card.add(new WrapRow(Buttons.id(
                    "finder-guide",
                    Buttons.text(
                            texts.get("guide"),
                            () -> navigator.go(new Destination.GuidePage(problem.guide(), null))))));
        }
        NoticeArea told = new NoticeArea();
        card.add(about(shown), actions.row(shown, emergency, told), told);
        card.add(cards.freshness(problem).line(problem.provenance()));
        return card;
    }

    /** The choice of the case whose facts fill the words. */
    private Node about(Shown shown) {
        FormBuilder form = new FormBuilder(kit, texts);
        Choice none = new Choice(texts.get("which.none"), null);
        List<Choice> choices = Stream.concat(
                Stream.of(none), shown.cases().stream().map(it -> new Choice(it.title(), it.id())))
                .toList();
        ForCase chosen = shown.forCase();
        SimpleObjectProperty<Choice> value = new SimpleObjectProperty<>(
                chosen == null ? none : new Choice(chosen.file().title(), chosen.file().id()));
        form.choice("about", value, choices, Choice::title).id("finder-about");
        value.addListener((_, _, next) -> steps.about(next.caseId(), shown.found()));
        return form.node();
    }

    /** A case to choose, or none. */
    record Choice(String title, @Nullable UUID caseId) {}

    /** "You told us … so …", each answer with Change. */
    private Optional<Card> told(Found found) {
        FinderSession session = found.session();
        if (session == null) {
            return found.typed().isBlank()
                    ? Optional.empty()
                    : Optional.of(Card.titled(
                            texts.get("told"),
                            Texts.body("“" + found.typed() + "”"),
                            Texts.second(texts.get("told.so", found.problem().title()))));
        }
        Card card = Card.titled(texts.get("told"));
        for (int i = 0; i < session.steps().size(); i++) {
            int index = i;
            FinderSession.Step step = session.steps().get(i);
            var node = session.tree().node(step.nodeId());
            String answer = step.answer() == FinderSession.UNSURE
                    ? texts.get("notSure")
                    : node.answers().get(step.answer()).text();
            card.add(Row.of(answer, node.question())
                    .actions(Buttons.id(
                            "finder-change-" + (index + 1),
                            Buttons.text(texts.get("change"), () -> steps.change(session, index)))));
        }
        card.add(Texts.second(texts.get("told.so", found.problem().title())));
        return Optional.of(card);
    }

    /** The other situations that the words may mean. */
    private Optional<Card> others(Found found) {
        List<ProblemSearch.Hit> others = found.hits().stream()
                .filter(it -> !it.problem().id().equals(found.problem().id()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = new Rows();
        others.forEach(it -> rows.add(
                Row.of(it.problem().title(), texts.get("because", String.join(", ", it.because())))
                        .opens(() -> steps.show(found.instead(it.problem())))));
        return Optional.of(Card.titled(texts.get("others"), rows));
    }
}
