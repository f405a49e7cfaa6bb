package org.wayfile.ui.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Kind;
import org.wayfile.domain.interview.FiledFact.Verdict;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.service.InterviewFacts;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;

/** What I filed and today: each fact is marked still true, changed or ask a lawyer. It lists, it proposes nothing. */
final class FactsStep implements Step {

    private final InterviewDesk desk;
    private final Runnable again;
    private final Messages texts;
    private final FactDialog dialog;

    /**
     * @param again draws the page again after a change
     */
    FactsStep(InterviewDesk desk, Runnable again) {
        this.desk = desk;
        this.again = again;
        this.texts = desk.texts();
        this.dialog = new FactDialog(desk, again);
    }

    @Override
    public String key() {
        return "facts";
    }

    @Override
    public String said(InterviewView view) {
        long read = view.facts().stream()
                .filter(it -> it.verdict() != Verdict.NOT_READ)
                .count();
        return read == 0
                ? ""
                : texts.get("facts.read", read, view.facts().size());
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        page.question(texts.get("facts.ask"), texts.get("facts.hint"));
        VBox body = new VBox();
        body.getStyleClass().add("wf-section");
        page.with(body);
        if (view.facts().isEmpty()) {
            body.getChildren()
                    .addAll(
                            Texts.body(texts.get("facts.none")),
                            new WrapRow(
                                    Buttons.id(
                                            "facts-first",
                                            Buttons.secondary(texts.get("facts.first"), () -> first(view))),
                                    add(view)));
        } else {
            body.getChildren().addAll(new Section(texts.get("facts.list"), rows(view)), new WrapRow(add(view)));
        }
        List<String> review = desk.type(view)
                .map(it -> it.words().review())
                .orElse(List.of());
        List<String> read = new ArrayList<>();
        desk.common().reviews().stream()
                .filter(it -> !it.id().equals("both-forms")
                        || desk.type(view).map(type -> type.traits().couple()).orElse(false))
                .forEach(it -> read.add(it.text()));
        read.addAll(review);
        body.getChildren().add(new Section(texts.get("facts.review"), InterviewDesk.points(read)));
        if (desk.type(view).map(InterviewType::traits).map(InterviewType.Traits::trips).orElse(false)) {
            body.getChildren().add(new TripsPart(desk, again).of(view));
        }
    }

    private Node add(InterviewView view) {
        return Buttons.id(
                "fact-add",
                Buttons.secondary(texts.get("facts.add"), () -> dialog.open(
                        new InterviewFacts(desk.workspace(), desk.kit().clock()).blank(view, Kind.OTHER), true)));
    }

    private void first(InterviewView view) {
        InterviewFacts.Labels labels = new InterviewFacts.Labels(
                texts.get("fact.name"),
                texts.get("fact.otherNames"),
                texts.get("fact.address"),
                texts.get("fact.family"),
                texts.get("fact.job"));
        desk.kit()
                .tasks()
                .run(() -> desk.interviews()
                        .saveFacts(new InterviewFacts(desk.workspace(), desk.kit().clock()).first(view, labels)))
                .onSuccess(_ -> again.run())
                .start();
    }

    private Node rows(InterviewView view) {
        Rows rows = new Rows();
        int number = 1;
        for (FiledFact it : view.facts()) {
            rows.add(row(it, number++));
        }
        return rows;
    }

    private Row row(FiledFact it, int number) {
        Row row = Row.of(it.label(), second(it)).id("fact-" + number);
        if (it.verdict() != Verdict.NOT_READ) {
            row.extra(Texts.strong(texts.get("verdict." + it.verdict().name())));
        }
        if (it.verdict() == Verdict.CHANGED) {
            row.extra(Texts.body(texts.get("fact.now", it.today())));
            if (!it.proof().isBlank()) {
                row.extra(Texts.second(texts.get("fact.proofIs", it.proof())));
            }
        }
        row.actions(
                Buttons.id(
                        "fact-true-" + number,
                        Buttons.text(texts.get("verdict.STILL_TRUE"), () -> say(it, Verdict.STILL_TRUE))),
                Buttons.id(
                        "fact-changed-" + number,
                        Buttons.text(texts.get("verdict.CHANGED"), () -> changed(it))),
                Buttons.id(
                        "fact-lawyer-" + number,
                        Buttons.text(texts.get("verdict.ASK_LAWYER"), () -> say(it, Verdict.ASK_LAWYER))),
                Buttons.text(texts.get("fact.edit"), () -> dialog.open(it, false)));
        return row;
    }

    private String second(FiledFact it) {
        String dates = dates(it.fromOn(), it.untilOn());
        String form = it.onForm().isBlank() ? texts.get("fact.formEmpty") : texts.get("fact.formSays", it.onForm());
        String today = it.verdict() == Verdict.NOT_READ && !it.today().isBlank()
                ? " " + texts.get("fact.vaultSays", it.today())
                : "";
        return (it.kind() == Kind.YES_NO ? texts.get("fact.yesNo") : form) + dates + today;
    }

    private String dates(@org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until) {
        if (from == null && until == null) {
            return "";
        }
        return " " + texts.get("fact.dates", desk.words().dayOrDash(from), desk.words().dayOrDash(until));
    }

    private void say(FiledFact it, Verdict verdict) {
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().saveFacts(List.of(it.said(verdict, "", it.proof()))))
                .onSuccess(_ -> again.run())
                .start();
    }

    private void changed(FiledFact it) {
        dialog.changed(it);
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        then.run();
    }
}
