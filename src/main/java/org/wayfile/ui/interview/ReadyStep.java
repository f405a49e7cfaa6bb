package org.wayfile.ui.interview;

import java.util.UUID;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Verdict;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.InterviewWords;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.parts.DraftKeeper;

/** The end of the preparation: what happens there, what changed, own questions, practice and the sheet. */
final class ReadyStep implements Step {

    private final InterviewDesk desk;
    private final Runnable facts;
    private final Messages texts;
    private @Nullable Lines lines;
    private @Nullable DraftKeeper draft;

    /**
     * The page.
     *
     * @param facts goes to the page of the facts
     */
    ReadyStep(InterviewDesk desk, Runnable facts) {
        this.desk = desk;
        this.facts = facts;
        this.texts = desk.texts();
    }

    @Override
    public String key() {
        return "ready";
    }

    @Override
    public String said(InterviewView view) {
        return "";
    }

    /** The page is where the answers lead to, not one of them. */
    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        page.question(texts.get("ready.ask"), texts.get("ready.hint"));
        UUID id = view.interview().id();
        WrapRow buttons = new WrapRow(
                Buttons.id(
                        "print-sheet",
                        Buttons.with(Icons.PRINT, Buttons.primary(texts.get("print"), () -> keep(
                                view,
                                () -> desk.navigator()
                                        .go(new Destination.SheetPage(view.interview().caseId(), id)))))),
                Buttons.id(
                        "to-practice",
                        Buttons.secondary(
                                texts.get("practice"), () -> keep(view, () -> desk.navigator()
                                        .go(new Destination.Practice(id))))));
        if (desk.type(view).map(InterviewType::traits).map(InterviewType.Traits::civics).orElse(false)) {
            buttons.getChildren()
                    .add(Buttons.id(
                            "to-civics",
                            Buttons.secondary(
                                    texts.get("civics"),
                                    () -> keep(view, () -> desk.navigator().go(new Destination.CivicsPractice(id))))));
        }
        page.with(buttons);
        Lines made = new Lines(view, Ask.MY_QUESTIONS);
        lines = made;
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.area("ready.questions", made.of(Ask.MY_QUESTIONS), 4).optional();
        page.with(form.node(), changes(view));
        desk.type(view).map(InterviewType::words).ifPresent(it -> page.with(there(it), notes(it)));
        draft = new DraftKeeper(desk.kit(), desk.workspace().drafts(), "interview-ready:" + id);
        draft.restore(() -> {});
        made.drafted(draft);
    }

    private Node changes(InterviewView view) {
        Section section = new Section(texts.get("ready.changes"));
        view.facts().stream()
                .filter(it -> it.verdict() == Verdict.CHANGED)
                .forEach(it -> section.add(change(it)));
        int all = view.facts().size();
        long read = view.facts().stream()
                .filter(it -> it.verdict() != Verdict.NOT_READ)
                .count();
        // Facts that nobody read yet may have changed: only a list that was read to its end says that nothing did.
        if (read == 0 || read < all) {
            String how = read == 0 ? texts.get("ready.notRead", texts.get("step.facts"))
                    : texts.get("ready.partRead", read, all);
            section.add(
                    Texts.body(how),
                    new WrapRow(Buttons.id(
                            "ready-facts",
                            Buttons.secondary(texts.get("ready.toFacts"), () -> keep(view, facts)))));
        } else if (section.getChildren().size() == 1) {
            section.add(Texts.body(texts.get("ready.noChanges")));
        }
        return section;
    }

    private Node change(FiledFact it) {
        Card card = new Card(
                Texts.strong(it.label()),
                Texts.body(texts.get("fact.formSays", it.onForm())),
                Texts.body(texts.get("fact.now", it.today())));
        return it.proof().isBlank() ? card : card.add(Texts.second(texts.get("fact.proofIs", it.proof())));
    }

    private Node there(InterviewWords it) {
        Section section = new Section(texts.get("ready.there"), Texts.body(it.purpose()));
        Points steps = new Points(true);
        it.order().forEach(steps::add);
        section.add(steps);
        if (!it.length().isEmpty()) {
            section.add(Texts.body(texts.get("ready.length", it.length())));
        }
        section.add(Texts.body(texts.get("ready.decides", it.decides())));
        it.after().forEach(line -> section.add(Texts.second(line)));
        return section;
    }

    private Node notes(InterviewWords it) {
        Section section = new Section(texts.get("ready.notes"));
        it.notes().forEach(note -> {
            Card card = new Card(Texts.body(note.text()));
            if (!note.check().isEmpty()) {
                card.add(Texts.strong(note.check()));
            }
            section.add(card.add(desk.source(note.provenance())));
        });
        Shown.set(section, !it.notes().isEmpty());
        return section;
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        Lines made = lines;
        if (made == null) {
            then.run();
            return;
        }
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().answer(view.interview().id(), made.said()))
                .onSuccess(_ -> then.run())
                .start();
    }

    @Override
    public void leave() {
        if (draft != null) {
            draft.leave();
            draft = null;
            lines = null;
        }
    }
}
