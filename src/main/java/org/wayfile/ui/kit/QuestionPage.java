package org.wayfile.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One question: a heading, full-width answers with a second line, and the answers so far at the side. Back and Next stay in
 * sight below. The caller builds a new one, or calls {@link #question} again, for each question.
 */
public final class QuestionPage extends VBox {

    private final Kit kit;
    private final Page page;
    private final VBox answers = new VBox();
    private final VBox custom = new VBox();
    private final WrapRow others = new WrapRow();
    private final WrapRow buttons = new WrapRow();
    private final VBox soFar = new VBox();
    private int count;

    /** A page of questions under a title of its own. */
    public QuestionPage(Kit kit, String title) {
        this.kit = kit;
        page = new Page(title);
        getStyleClass().add("wf-question-page");
        answers.getStyleClass().add("wf-answers");
        custom.getStyleClass().add("wf-question-custom");
        soFar.getStyleClass().add("wf-so-far");
        VBox.setVgrow(page, Priority.ALWAYS);
        page.footer(buttons);
        getChildren().add(page);
    }

    public Page page() {
        return page;
    }

    /** Clears the page and asks anew. */
    public QuestionPage question(String question, String hint) {
        page.asks(question);
        page.clearBody();
        page.notices().clear();
        answers.getChildren().clear();
        custom.getChildren().clear();
        others.getChildren().clear();
        buttons.getChildren().clear();
        count = 0;
        VBox head = new VBox(Texts.label(question, "wf-question"));
        head.getStyleClass().add("wf-question-head");
        if (!hint.isEmpty()) {
            head.getChildren().add(Texts.label(hint, "wf-subtitle"));
        }
        Shown.set(answers, false);
        Shown.set(custom, false);
        Shown.set(others, false);
        page.add(head, answers, custom, others);
        page.toTop();
        return this;
    }

    /** One answer as a full-width row; pressing it answers. The second line may be empty. */
    public QuestionPage answer(String answer, String second, Runnable chosen) {
        return answer(answer, second, false, chosen);
    }

    /** One answer, shown as the one chosen before when coming back to a question. */
    public QuestionPage answer(String answer, String second, boolean before, Runnable chosen) {
        count++;
        Row row = Row.of(answer, second).opens(chosen).selected(before).id("answer-" + count);
        row.getStyleClass().add("wf-answer");
        row.setAccessibleRole(AccessibleRole.BUTTON);
        answers.getChildren().add(row);
        Shown.set(answers, true);
        return this;
    }

    /** The last answer: "I am not sure". */
    public QuestionPage notSure(String second, Runnable chosen) {
        answer(kit.texts().get("question.notSure"), second, chosen);
        answers.getChildren().getLast().setId("answer-not-sure");
        return this;
    }

    /** Anything else under the answers, such as a form. */
    public QuestionPage with(Node... nodes) {
        custom.getChildren().addAll(nodes);
        Shown.set(custom, true);
        return this;
    }

    /** A Next button, for questions that are not answered by one press; Enter in a field of one line presses it too. */
    public Button next(Runnable action) {
        return next(kit.texts().get("next"), action);
    }

    public Button next(String text, Runnable action) {
        Button button = Buttons.id("question-next", Buttons.primary(text, action));
        button.setDefaultButton(true);
        buttons.getChildren().add(button);
        return button;
    }

    /** The way back; it stands before Next. */
    public Button back(Runnable action) {
        Button button = Buttons.id("question-back", Buttons.secondary(kit.texts().get("back"), action));
        buttons.getChildren().addFirst(button);
        return button;
    }

    /** Says that there is nothing before; Next stands where it will stand, so that a second press never goes back. */
    public void noBack() {
        back(() -> {}).setDisable(true);
    }

    /** A quiet way on, such as "Skip this"; it stands at the end of what scrolls. */
    public Button other(String text, Runnable action) {
        Button button = Buttons.text(text, action);
        others.getChildren().add(button);
        Shown.set(others, true);
        return button;
    }

    /** Starts the side panel anew; call {@link #soFar} for each answer given. */
    public QuestionPage soFarTitle(String title) {
        soFar.getChildren().clear();
        page.side(Card.titled(title, soFar));
        return this;
    }

    /** One answer given before; pressing Change goes back to it. */
    public QuestionPage soFar(String question, String answer, Runnable change) {
        return soFar(
                question,
                Texts.strong(answer),
                kit.texts().get("change"),
                kit.texts().get("changeNamed", question),
                change);
    }

    /** A question that was passed without an answer; pressing Answer goes to it. */
    public QuestionPage open(String question, String notYet, Runnable answer) {
        return soFar(
                question,
                Texts.body(notYet),
                kit.texts().get("answer"),
                kit.texts().get("answerNamed", question),
                answer);
    }

    private QuestionPage soFar(String question, Node said, String text, String spoken, Runnable go) {
        Button button = Buttons.text(text, go);
        button.setAccessibleText(spoken);
        button.getStyleClass().add("wf-tight");
        soFar.getChildren().add(new Ends(new VBox(Texts.second(question), said), button));
        return this;
    }
}
