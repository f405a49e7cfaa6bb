package org.wayfile.ui.finder;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.service.ProblemSearch;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.SideSplit;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.Work;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Freshness;

/**
 * "Tell us in your words": a box, the closest situations as one types, and a first look at the chosen one. Ranking runs
 * beside the screen a moment after the last key; an answer that comes late is dropped.
 */
final class WordsDoor {

    private static final int MOST_HITS = 3;
    private static final Duration QUIET = Duration.millis(150);

    private final Kit kit;
    private final Guide guide;
    private final Messages texts;
    private final StringProperty typed;
    private final String language;
    private final Consumer<Found> open;
    private final Runnable questions;
    private final Tasks beside;
    private final PauseTransition pause = new PauseTransition(QUIET);
    private final VBox hits = new VBox();
    private final VBox look = new VBox();
    private @Nullable Work<?> ranking;

    /**
     * @param typed what is typed; kept by the caller
     * @param open shows the whole answer
     * @param questions goes to the other door
     */
    WordsDoor(
            Kit kit,
            Guide guide,
            Messages texts,
            StringProperty typed,
            Consumer<Found> open,
            Runnable questions) {
        this.kit = kit;
        this.guide = guide;
        this.texts = texts;
        this.typed = typed;
        this.language = kit.appearance().languageCode();
        this.open = open;
        this.questions = questions;
        this.beside = kit.tasks().beside();
        hits.getStyleClass().add("wf-section");
        look.getStyleClass().add("wf-section");
        pause.setOnFinished(_ -> rank(typed.get()));
        typed.addListener((_, _, text) -> {
            if (text.isBlank()) {
                rank(text);
            } else {
                pause.playFromStart();
            }
        });
    }

    /**
     * The page.
     *
     * @param kept the problems kept so far, or nothing
     */
    Page page(List<Card> kept) {
        Page page = new Page(texts.get("title")).subtitle(texts.get("subtitle"));
        page.setId("finder");
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("text", typed).id("finder-text");
        page.add(form.node(), new SideSplit(hits, look, 0.6));
        kept.forEach(page::add);
        page.startAt(form.fields().getFirst());
        rank(typed.get());
        return page;
    }

    private void rank(String text) {
        pause.stop();
        if (ranking != null) {
            ranking.cancel();
        }
        if (text.isBlank()) {
            begin();
            return;
        }
        ranking = beside.run(() -> guide.problemSearch().find(text, language, MOST_HITS))
                .onSuccess(found -> show(found, text))
                .start();
    }

    /** What is shown before anything is typed: what cannot wait, and the other door. */
    private void begin() {
        Rows rows = new Rows();
        guide.tree(language).now().stream()
                .flatMap(id -> guide.problem(id, language).stream())
                .forEach(it -> rows.add(Row.of(it.title(), "")
                        .opens(() -> open.accept(Found.chosen(it)))
                        .id("finder-now-" + it.id())));
        hits.getChildren().setAll(Texts.section(texts.get("now")), rows);
        look.getChildren()
                .setAll(Card.titled(
                        texts.get("unsure"),
                        Texts.body(texts.get("unsure.why")),
                        new WrapRow(asked(Buttons.primary(texts.get("questions"), questions)))));
    }

    /** The way to the other door; there is one on the page at any time. */
    private static Button asked(Button button) {
        return Buttons.id("finder-questions", button);
    }

    private void show(List<ProblemSearch.Hit> found, String text) {
        hits.getChildren().clear();
        look.getChildren().clear();
        if (found.isEmpty()) {
            hits.getChildren()
                    .addAll(
                            Texts.section(texts.get("nothing")),
                            Texts.body(texts.get("nothing.why")),
                            new WrapRow(asked(Buttons.primary(texts.get("questions"), questions))));
            return;
        }
        choose(found, found.getFirst().sure() ? found.getFirst() : null, text);
    }

    /** Shows the hits and a look at the chosen one; no office is named while nothing is chosen. */
    private void choose(List<ProblemSearch.Hit> found, ProblemSearch.@Nullable Hit chosen, String text) {
        Rows rows = new Rows();
        for (int i = 0; i < found.size(); i++) {
            ProblemSearch.Hit hit = found.get(i);
            rows.add(Row.of(hit.problem().title(), texts.get("because", String.join(", ", hit.because())))
                    .selected(hit == chosen)
                    .opens(() -> choose(found, hit, text))
                    .id("finder-hit-" + (i + 1)));
        }
        hits.getChildren()
                .setAll(
                        found.getFirst().sure()
                                ? Texts.second(texts.get("closest"))
                                : Texts.body(texts.get("closest.unsure")),
                        rows,
                        new WrapRow(
                                Texts.second(texts.get("none")),
                                asked(Buttons.text(texts.get("questions.instead"), questions))));
        if (chosen != null) {
            look.getChildren().setAll(look(Found.byWords(chosen.problem(), text, found)));
        }
    }

    private Card look(Found found) {
        Problem problem = found.problem();
        Card card = new Card(
                Texts.second(texts.get("first")),
                Texts.section(guide.agency(problem.agency(), language)
                        .map(Agency::name)
                        .orElse(problem.agency())),
                Texts.body(problem.contact().first()),
                Texts.boldThenPlain(texts.get("cannot"), " " + problem.contact().cannot()));
        if (problem.urgency() != Problem.Urgency.ROUTINE) {
            card.add(NoticeBar.attention(kit, texts.get("urgency." + problem.urgency().name())));
        }
        if (problem.lawyer().first()) {
            card.add(NoticeBar.stop(kit, ResultCards.lawyer(problem, texts)));
        }
        card.add(
                new WrapRow(Buttons.id(
                        "finder-open", Buttons.primary(texts.get("open"), () -> open.accept(found)))),
                new Freshness(
                        kit,
                        guide.agency(problem.agency(), language)
                                .map(Agency::web)
                                .orElse(""))
                        .line(problem.provenance()));
        card.setId("finder-result");
        return card;
    }
}
