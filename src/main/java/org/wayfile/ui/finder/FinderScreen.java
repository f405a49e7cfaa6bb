package org.wayfile.ui.finder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.wizard.FinderSession;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.FinderService;
import org.wayfile.service.Guide;
import org.wayfile.service.ProblemRanking;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.SideSplit;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;

/** Two doors to one office: own words, or questions. */
public final class FinderScreen implements Screen {

    private static final int MOST_HITS = 3;
    private static final int MOST_URGENT = 6;

    private final Kit kit;
    private final Guide guide;
    private final Messages texts;
    private final OutcomeCard outcomes;
    private final StackPane holder = new StackPane();
    private final StringProperty typed = new SimpleStringProperty("");
    private final VBox hits = new VBox();
    private final VBox outcome = new VBox();
    private @Nullable ProblemRanking ranking;
    private @Nullable String opened;

    public FinderScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator) {
        this.kit = kit;
        this.guide = guide;
        this.texts = kit.messages(FinderScreen.class);
        this.outcomes = new OutcomeCard(kit, workspace, guide, navigator, texts);
        typed.addListener((_, _, text) -> rank(text));
    }

    /** The same screen, opened at what it says of one problem. */
    public FinderScreen openedAt(String problemId) {
        opened = problemId;
        return this;
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        String language = language();
        kit.tasks()
                .run(() -> new ProblemRanking(guide.problems(language)))
                .onSuccess(it -> {
                    ranking = it;
                    Optional.ofNullable(opened)
                            .flatMap(id -> guide.problem(id, language))
                            .ifPresentOrElse(this::result, this::words);
                })
                .start();
    }

    @Override
    public void deactivate() {}

    private String language() {
        return kit.appearance().language().get().getLanguage();
    }

    private void words() {
        Page page = new Page(texts.get("title")).subtitle(texts.get("subtitle"));
        page.setId("finder");
        page.secondary(texts.get("questions"), () -> ask(FinderSession.start(guide.tree(language()))))
                .setId("finder-questions");
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("text", typed).id("finder-text");
        hits.getStyleClass().add("wf-section");
        outcome.getStyleClass().add("wf-section");
        page.add(form.node(), new SideSplit(hits, outcome, 0.6));
        holder.getChildren().setAll(page);
        rank(typed.get());
        page.startAt(form.fields().getFirst());
    }

    private void rank(String text) {
        hits.getChildren().clear();
        outcome.getChildren().clear();
        ProblemRanking ready = ranking;
        if (ready == null) {
            return;
        }
        if (text.isBlank()) {
            begin();
            return;
        }
        List<ProblemRanking.Hit> found = ready.rank(text, MOST_HITS);
        if (found.isEmpty()) {
            hits.getChildren().addAll(Texts.section(texts.get("nothing")), Texts.body(texts.get("nothing.why")));
            hits.getChildren()
                    .add(Buttons.secondary(
                            texts.get("questions"), () -> ask(FinderSession.start(guide.tree(language())))));
            return;
        }
        hits.getChildren().add(Texts.second(texts.get("closest")));
        Rows rows = new Rows();
        for (int i = 0; i < found.size(); i++) {
            ProblemRanking.Hit hit = found.get(i);
            rows.add(Row.of(hit.problem().title(), because(hit.because()))
                    .opens(() -> show(hit.problem(), text))
                    .id("finder-hit-" + (i + 1)));
        }
        hits.getChildren().add(rows);
        show(found.getFirst().problem(), text);
    }

    /** What is shown before anything is typed: what cannot wait, and the other door. */
    private void begin() {
        Rows rows = new Rows();
        guide.problems(language()).stream()
                .filter(it -> it.urgency() == Problem.Urgency.EMERGENCY)
                .limit(MOST_URGENT)
                .forEach(it -> rows.add(Row.of(it.title(), "").opens(() -> show(it, ""))));
        hits.getChildren().addAll(Texts.section(texts.get("now")), rows);
        outcome.getChildren()
                .add(Card.titled(
                        texts.get("unsure"),
                        Texts.body(texts.get("unsure.why")),
                        new WrapRow(Buttons.secondary(
                                texts.get("questions"),
                                () -> ask(FinderSession.start(guide.tree(language())))))));
    }

    private String because(Set<String> words) {
        return texts.get("because", String.join(", ", words));
    }

    private void show(Problem problem, String answers) {
        outcome.getChildren().setAll(outcomes.of(problem, answers));
    }

    private void ask(FinderSession session) {
        session.problem()
                .flatMap(id -> guide.problem(id, language()))
                .ifPresentOrElse(it -> end(session, it), () -> question(session));
    }

    private void question(FinderSession session) {
        QuestionPage page = new QuestionPage(kit, texts.get("title"));
        session.question().ifPresent(node -> {
            page.question(node.question(), "");
            for (int i = 0; i < node.answers().size(); i++) {
                int index = i;
                page.answer(node.answers().get(i).text(), "", () -> ask(session.answer(index)));
            }
            page.notSure(String.join("\n", node.unsure()), () -> ask(session.unsure()));
        });
        page.back(session.steps().isEmpty() ? this::words : () -> ask(session.back()));
        soFar(page, session);
        holder.getChildren().setAll(page);
    }

    private void soFar(QuestionPage page, FinderSession session) {
        if (!session.steps().isEmpty()) {
            page.soFarTitle(texts.get("soFar"));
        }
        for (int i = 0; i < session.steps().size(); i++) {
            int index = i;
            FinderSession.Step step = session.steps().get(i);
            var node = session.tree().node(step.nodeId());
            String answer = step.answer() < 0
                    ? texts.get("notSure")
                    : node.answers().get(step.answer()).text();
            page.soFar(node.question(), answer, () -> ask(session.backTo(index)));
        }
    }

    private void result(Problem problem) {
        Page page = new Page(problem.title());
        page.setId("finder-outcome");
        page.secondary(texts.get("again"), this::words);
        page.add(outcomes.of(problem, ""));
        holder.getChildren().setAll(page);
    }

    private void end(FinderSession session, Problem problem) {
        Page page = new Page(problem.title()).subtitle(texts.get("answered"));
        page.setId("finder-outcome");
        page.secondary(texts.get("back"), () -> ask(session.back()));
        page.secondary(texts.get("again"), this::words);
        page.add(outcomes.of(problem, FinderService.answers(session)));
        holder.getChildren().setAll(page);
        Accessible.name(page, problem.title());
    }
}
