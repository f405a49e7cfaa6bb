package org.wayfile.ui.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfile.domain.interview.civics.AnswerCheck;
import org.wayfile.domain.interview.civics.CivicsTest;
import org.wayfile.domain.interview.civics.MockTest;
import org.wayfile.domain.interview.practice.Mark;
import org.wayfile.domain.interview.practice.PracticeSession;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;

/** Civics questions one after the other, as practice or as a mock test. */
final class CivicsRun {

    private final InterviewDesk desk;
    private final StackPane holder;
    private final CivicsScreen.Chosen chosen;
    private final Runnable leave;
    private final Messages texts;
    private final Map<String, CivicsTest.Item> byKey = new LinkedHashMap<>();

    CivicsRun(InterviewDesk desk, StackPane holder, CivicsScreen.Chosen chosen, Runnable leave) {
        this.desk = desk;
        this.holder = holder;
        this.chosen = chosen;
        this.leave = leave;
        this.texts = desk.texts();
        chosen.english().items(chosen.senior()).forEach(it -> byKey.put(chosen.english().key(it), it));
    }

    /** Practice without an end: what is due first, then what is new. */
    void practise() {
        practise(PracticeSession.plan(
                List.copyOf(byKey.keySet()),
                chosen.marks().stream().filter(it -> byKey.containsKey(it.question())).toList(),
                0,
                desk.kit().clock().instant()));
    }

    private void practise(PracticeSession session) {
        Optional<CivicsTest.Item> item =
                session.question(desk.kit().clock().instant()).map(byKey::get);
        if (item.isEmpty()) {
            leave.run();
            return;
        }
        String at = texts.get("practice.at", session.at() + 1, session.queue().size());
        ask(item.get(), at, right -> {
            Mark mark = right ? Mark.SURE : Mark.UNSURE;
            mark(item.get(), mark, () -> practise(session.marked(mark)));
        });
    }

    /** A test like the real one; a new draw each time. */
    void mock() {
        mock(MockTest.start(chosen.english(), chosen.senior(), desk.kit().clock().millis()));
    }

    private void mock(MockTest test) {
        Optional<CivicsTest.Item> item = test.question();
        if (item.isEmpty()) {
            result(test);
            return;
        }
        String at = texts.get("civics.at", test.answered() + 1, test.drawn().size(), test.right());
        ask(item.get(), at, right -> mark(
                item.get(), right ? Mark.SURE : Mark.UNSURE, () -> mock(test.answer(right))));
    }

    private interface Said {
        void was(boolean right);
    }

    private void ask(CivicsTest.Item item, String at, Said then) {
        QuestionPage page = new QuestionPage(
                desk.kit(), chosen.beside().item(item.number()).orElse(item).topic());
        page.setId("civics-question");
        page.page().crumb(texts.get("civics"), leave).crumb(at);
        page.question(item.question(), beside(item));
        StringProperty typed = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        boolean several = item.need() > 1;
        (several ? form.area("civics.typed", typed, 3) : form.text("civics.typed", typed))
                .hint(several ? texts.get("civics.need", item.need()) : texts.get("civics.typed.hint"))
                .optional();
        VBox verdict = new VBox();
        verdict.getStyleClass().add("wf-section");
        page.with(form.node(), verdict);
        page.page().startAt(form.fields().getFirst());
        page.back(leave);
        Button check = page.next(texts.get("civics.check"), () -> show(page, item, typed.get(), verdict, then));
        check.setId("civics-check");
        check.setDefaultButton(!several);
        page.other(texts.get("civics.show"), () -> show(page, item, "", verdict, then));
        holder.getChildren().setAll(page);
    }

    private String beside(CivicsTest.Item item) {
        String said = chosen.beside().item(item.number()).map(CivicsTest.Item::question).orElse("");
        return said.equals(item.question()) ? "" : said;
    }

    /** What the list says; the person decides, for on the day the officer does. */
    private void show(QuestionPage page, CivicsTest.Item item, String typed, VBox verdict, Said then) {
        List<String> accepted = chosen.accepted(item);
        verdict.getChildren().clear();
        boolean listed = false;
        if (!typed.isBlank() && !accepted.isEmpty()) {
            AnswerCheck.Result result = AnswerCheck.check(typed, accepted, item.need());
            listed = result.verdict() == AnswerCheck.Verdict.RIGHT;
            verdict.getChildren().add(Texts.strong(texts.get("verdictOf." + result.verdict().name())));
            if (result.spelling()) {
                verdict.getChildren().add(Texts.second(texts.get("civics.spelling")));
            }
        }
        answers(item, verdict);
        boolean right = listed;
        WrapRow buttons = new WrapRow(
                Buttons.id("civics-right", button(right, texts.get("civics.knew"), () -> then.was(true))),
                Buttons.id("civics-wrong", button(!right, texts.get("civics.knewNot"), () -> then.was(false))));
        verdict.getChildren().add(buttons);
        page.page().applyCss();
        (right ? buttons.getChildren().getFirst() : buttons.getChildren().getLast()).requestFocus();
    }

    private static Button button(boolean main, String text, Runnable action) {
        return main ? Buttons.primary(text, action) : Buttons.secondary(text, action);
    }

    private void answers(CivicsTest.Item item, VBox verdict) {
        if (item.isLookedUp()) {
            chosen.lookedUp(item).ifPresentOrElse(
                    it -> verdict.getChildren().add(Texts.body(texts.get(
                            "civics.mine", it.answer(), desk.words().dayOrDash(it.checkedOn())))),
                    () -> verdict.getChildren().add(Texts.body(texts.get("civics.notLookedUp"))));
            verdict.getChildren().add(Texts.second(texts.get("civics.look", item.look())));
            item.answers().forEach(it -> verdict.getChildren().add(Texts.second(it)));
            return;
        }
        verdict.getChildren().add(Texts.second(texts.get("civics.listed")));
        CivicsTest.Item other = chosen.beside().item(item.number()).orElse(item);
        Points points = new Points(false);
        for (int i = 0; i < item.answers().size(); i++) {
            String english = item.answers().get(i);
            String said = i < other.answers().size() ? other.answers().get(i) : english;
            points.add(said.equals(english) ? english : english + " (" + said + ")");
        }
        verdict.getChildren().add(points);
    }

    private void mark(CivicsTest.Item item, Mark mark, Runnable then) {
        desk.kit()
                .tasks()
                .run(() -> desk.workspace()
                        .practice()
                        .mark(chosen.view().interview().id(), chosen.english().key(item), mark))
                .onSuccess(_ -> then.run())
                .start();
    }

    private void result(MockTest test) {
        Page page = new Page(texts.get("civics.result." + test.state().name()))
                .subtitle(texts.get("civics.result.count", test.right(), test.answered()));
        page.setId("civics-result");
        page.primary(texts.get("civics.again"), this::mock).setId("civics-again");
        page.secondary(texts.get("civics.back"), leave).setId("civics-back");
        page.add(Texts.body(texts.get(
                "civics.rules", test.rules().asked(), test.rules().passes(), test.rules().fails())));
        if (!test.missed().isEmpty()) {
            Rows rows = new Rows();
            test.missed().stream()
                    .flatMap(it -> chosen.english().item(it).stream())
                    .forEach(it -> rows.add(Row.of(it.question(), String.join(" / ", chosen.accepted(it)))));
            page.add(new Section(texts.get("civics.missed"), rows));
        }
        page.add(Texts.second(texts.get("civics.result.practice")));
        holder.getChildren().setAll(page);
    }
}
