package org.wayfile.ui.interview;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewView;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;

/** The preparation of one interview, one page a question. What was answered is kept; one can leave at any page. */
public final class WizardScreen implements Screen {

    /** How many pages the preparation has. */
    public static final int PAGES = 8;

    /** The page on which the facts of the forms are marked. */
    private static final int FACTS = 5;

    private final InterviewDesk desk;
    private final UUID interviewId;
    private final Messages texts;
    private final StackPane holder = new StackPane();
    private final List<Step> steps;
    private @Nullable Step shown;

    public WizardScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            UUID interviewId) {
        this.desk = new InterviewDesk(kit, workspace, guide, navigator);
        this.interviewId = interviewId;
        this.texts = desk.texts();
        this.steps = List.of(
                new TypeStep(desk, this::next, this::again),
                new LetterStep(desk),
                new WhoStep(desk, this::again),
                new PapersStep(desk),
                new FactsStep(desk, this::again),
                new StopStep(desk),
                new DayStep(desk),
                new ReadyStep(desk, () -> turn(FACTS)));
        assert steps.size() == PAGES;
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        again();
    }

    @Override
    public void deactivate() {
        if (shown != null) {
            shown.leave();
            shown = null;
        }
    }

    /** Reads again and shows the page that was seen last. */
    private void again() {
        desk.kit()
                .tasks()
                .run(() -> {
                    desk.warmUp();
                    return desk.interviews().view(interviewId);
                })
                .onSuccess(found -> found.ifPresentOrElse(this::show, this::gone))
                .start();
    }

    private void next() {
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().view(interviewId))
                .onSuccess(found -> found.ifPresent(it -> turn(it.interview().page() + 1)))
                .start();
    }

    private void gone() {
        Page page = new Page(texts.get("gone"));
        page.add(new EmptyState(texts.get("gone"), texts.get("gone.why"), texts.get("home"), this::home));
        holder.getChildren().setAll(page);
    }

    private void home() {
        desk.navigator().go(new Destination.InterviewHome(null));
    }

    private void turn(int number) {
        int page = Math.clamp(number, 1, steps.size());
        desk.kit()
                .tasks()
                .run(() -> {
                    desk.interviews().turnTo(interviewId, page);
                    return desk.interviews().view(interviewId);
                })
                .onSuccess(found -> found.ifPresentOrElse(this::show, this::gone))
                .start();
    }

    private void show(InterviewView view) {
        if (shown != null) {
            shown.leave();
        }
        int number = Math.clamp(view.interview().page(), 1, steps.size());
        Step step = steps.get(number - 1);
        shown = step;
        QuestionPage page = new QuestionPage(desk.kit(), view.file().caseFile().title());
        page.setId("wizard-" + number);
        page.page()
                .crumb(texts.get("home"), () -> step.keep(view, this::home))
                .crumb(texts.get("page", number, steps.size(), texts.get("step." + step.key())));
        step.show(page, view);
        page.back(number == 1 ? this::home : () -> step.keep(view, () -> turn(number - 1)));
        if (number < steps.size()) {
            page.next(() -> step.keep(view, () -> turn(number + 1)));
        }
        soFar(page, view, number);
        holder.getChildren().setAll(page);
    }

    private void soFar(QuestionPage page, InterviewView view, int number) {
        page.soFarTitle(texts.get("soFar"));
        for (int i = 0; i < steps.size(); i++) {
            int at = i + 1;
            Step step = steps.get(i);
            String said = step.said(view);
            if (at == number || !step.asks()) {
                continue;
            }
            String name = texts.get("step." + step.key());
            Runnable go = () -> steps.get(number - 1).keep(view, () -> turn(at));
            if (said.isEmpty()) {
                page.open(name, texts.get("soFar.open"), go);
            } else {
                page.soFar(name, said, go);
            }
        }
    }
}
