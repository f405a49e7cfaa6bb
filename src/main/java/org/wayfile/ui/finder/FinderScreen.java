package org.wayfile.ui.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.wizard.FinderSession;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.CaseService;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;

/**
 * Two doors to one office: own words, or questions. Several problems may hold at once; the kept ones stay in a short
 * list. What was typed, answered and kept is there again when one comes back.
 */
public final class FinderScreen implements Screen {

    private static final String DRAFT = "finder";

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Messages texts;
    private final ResultActions actions;
    private final ResultPage results;
    private final WordsDoor door;
    private final QuestionDoor questions;
    private final DraftKeeper draft;
    private final StackPane holder = new StackPane();
    private final StringProperty typed = new SimpleStringProperty("");
    private @Nullable String opened;

    /** Ids of the problems kept for now, parted by blanks. */
    private final StringProperty kept = new SimpleStringProperty("");

    /** The problem shown and the answers that led to it, "P62 Q1:2 …"; empty at the doors. */
    private final StringProperty shown = new SimpleStringProperty("");

    private List<CaseFile> cases = List.of();
    private @Nullable UUID caseId;
    private @Nullable Problem before;
    private @Nullable Answered answered;

    /** The answer shown last; choosing a case draws it again in the same place. */
    private record Answered(ResultPage.Shown shown, Page page) {

        String problemId() {
            return shown.problem().id();
        }
    }

    public FinderScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, FinderPrinting printing) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.texts = kit.messages(FinderScreen.class);
        this.actions = new ResultActions(kit, workspace, guide, navigator, texts, printing);
        this.results = new ResultPage(kit, guide, navigator, texts, actions, steps());
        this.door = new WordsDoor(kit, guide, texts, typed, this::result, this::begin);
        this.questions = new QuestionDoor(kit, texts, this::ask, this::change, this::words);
        this.draft = new DraftKeeper(kit, workspace.drafts(), DRAFT)
                .text("typed", typed)
                .text("kept", kept)
                .text("shown", shown);
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
        words();
        kit.tasks()
                .run(() -> workspace.cases().cases().stream()
                        .map(CaseService.Summary::caseFile)
                        .toList())
                .onSuccess(it -> cases = it)
                .start();
        Optional.ofNullable(opened)
                .flatMap(this::problem)
                .ifPresentOrElse(it -> result(Found.chosen(it)), () -> draft.restore(this::resume));
    }

    @Override
    public void deactivate() {
        draft.leave();
        kit.reveals().hide();
    }

    @Override
    public boolean printShown() {
        Answered answer = answered;
        if (answer == null || !holder.getChildren().contains(answer.page())) {
            return false;
        }
        actions.print(answer.shown());
        return true;
    }

    private void resume() {
        String[] was = shown.get().split(" ", 2);
        Optional<Problem> problem = problem(was[0]);
        if (problem.isEmpty()) {
            words();
        } else if (was.length > 1) {
            ask(FinderSession.of(guide.tree(language()), was[1]));
        } else {
            result(Found.byWords(problem.get(), typed.get(), List.of()));
        }
    }

    private String language() {
        return kit.appearance().languageCode();
    }

    private Optional<Problem> problem(String id) {
        return guide.problem(id, language());
    }

    private void words() {
        shown.set("");
        before = null;
        answered = null;
        holder.getChildren().setAll(door.page(keptProblems().stream().toList()));
    }

    private void begin() {
        before = null;
        ask(FinderSession.start(guide.tree(language())));
    }

    private void ask(FinderSession session) {
        session.problem()
                .flatMap(this::problem)
                .ifPresentOrElse(
                        it -> {
                            Problem was = before;
                            before = null;
                            result(Found.byAnswers(it, session, was));
                        },
                        () -> holder.getChildren().setAll(questions.next(session)));
    }

    private void change(FinderSession session, int index) {
        session.problem().flatMap(this::problem).ifPresent(it -> before = it);
        holder.getChildren().setAll(questions.again(session, index));
    }

    /** Shows the whole answer; reads first what the vault holds for the chosen case. */
    private void result(Found found) {
        shown.set((found.problem().id() + " " + (found.session() == null ? "" : found.session().answers())).strip());
        UUID chosen = caseId;
        if (chosen == null) {
            show(found, null);
            return;
        }
        List<RuleText> rules = found.problem().timing().rules().stream()
                .flatMap(id -> guide.rule(id, language()).stream())
                .toList();
        kit.tasks()
                .run(() -> ForCase.read(workspace, guide, chosen, rules, kit.dates().today()))
                .onSuccess(it -> show(found, it.orElse(null)))
                .start();
    }

    private void show(Found found, @Nullable ForCase forCase) {
        ResultPage.Shown answer = new ResultPage.Shown(found, cases, forCase, keptProblems().orElse(null));
        Page page = results.of(answer);
        Answered earlier = answered;
        if (earlier != null && earlier.problemId().equals(found.problem().id())) {
            page.continues(earlier.page());
        }
        answered = new Answered(answer, page);
        holder.getChildren().setAll(page);
    }

    private ResultPage.Steps steps() {
        return new ResultPage.Steps() {
            @Override
            public void toWords() {
                words();
            }

            @Override
            public void again() {
                caseId = null;
                typed.set("");
                words();
            }

            @Override
            public void back(FinderSession session) {
                ask(session);
            }

            @Override
            public void change(FinderSession session, int index) {
                FinderScreen.this.change(session, index);
            }

            @Override
            public void show(Found found) {
                result(found);
            }

            @Override
            public void about(@Nullable UUID chosen, Found found) {
                caseId = chosen;
                result(found);
            }

            @Override
            public void keepAndLookFurther(Problem problem) {
                List<String> ids = new ArrayList<>(keptIds());
                if (!ids.contains(problem.id())) {
                    ids.add(problem.id());
                }
                kept.set(String.join(" ", ids));
                typed.set("");
                words();
            }
        };
    }

    private List<String> keptIds() {
        return kept.get().isBlank() ? List.of() : List.of(kept.get().split(" "));
    }

    /** The short list of problems kept for now; empty when there is none. */
    private Optional<Card> keptProblems() {
        List<Problem> problems =
                keptIds().stream().flatMap(id -> problem(id).stream()).toList();
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = new Rows();
        problems.forEach(it -> rows.add(Row.of(it.title(), "")
                .opens(() -> result(Found.chosen(it)))
                .id("finder-kept-" + it.id())));
        return Optional.of(Card.titled(texts.get("kept"), rows));
    }
}
