package org.wayfile.ui.finder;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.wayfile.domain.wizard.DecisionTree;
import org.wayfile.domain.wizard.FinderSession;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;

/** "Help me find it": one question on a page, safety first, with the answers so far at the side. */
final class QuestionDoor {

    private final Kit kit;
    private final Messages texts;
    private final Consumer<FinderSession> go;
    private final BiConsumer<FinderSession, Integer> change;
    private final Runnable leave;

    /**
     * @param go goes on with a session
     * @param change asks the question with that index again
     * @param leave goes back from the first question
     */
    QuestionDoor(
            Kit kit,
            Messages texts,
            Consumer<FinderSession> go,
            BiConsumer<FinderSession, Integer> change,
            Runnable leave) {
        this.kit = kit;
        this.texts = texts;
        this.go = go;
        this.change = change;
        this.leave = leave;
    }

    /** The question that comes now. */
    QuestionPage next(FinderSession session) {
        QuestionPage page = new QuestionPage(kit, texts.get("title"));
        session.question().ifPresent(node -> {
            page.question(node.question(), "");
            for (int i = 0; i < node.answers().size(); i++) {
                int answer = i;
                page.answer(node.answers().get(i).text(), "", () -> go.accept(session.answer(answer)));
            }
            page.notSure(String.join("\n", node.unsure()), () -> go.accept(session.unsure()));
        });
        page.back(session.steps().isEmpty() ? leave : () -> go.accept(session.back()));
        soFar(page, session, session);
        return page;
    }

    /** A question that was answered, to answer it anew; later answers stay where they apply. */
    QuestionPage again(FinderSession session, int index) {
        FinderSession.Step step = session.steps().get(index);
        DecisionTree.Node node = session.tree().node(step.nodeId());
        QuestionPage page = new QuestionPage(kit, texts.get("title"));
        page.question(node.question(), texts.get("change.hint"));
        for (int i = 0; i < node.answers().size(); i++) {
            int answer = i;
            page.answer(
                    node.answers().get(i).text(),
                    "",
                    step.answer() == i,
                    () -> go.accept(session.change(index, answer)));
        }
        page.notSure(
                String.join("\n", node.unsure()),
                () -> go.accept(session.change(index, FinderSession.UNSURE)));
        page.back(() -> go.accept(session));
        soFar(page, session.backTo(index), session);
        return page;
    }

    private void soFar(QuestionPage page, FinderSession shown, FinderSession whole) {
        if (!shown.steps().isEmpty()) {
            page.soFarTitle(texts.get("soFar"));
        }
        for (int i = 0; i < shown.steps().size(); i++) {
            int index = i;
            FinderSession.Step step = shown.steps().get(i);
            page.soFar(
                    shown.tree().node(step.nodeId()).question(),
                    answer(shown, step),
                    () -> change.accept(whole, index));
        }
    }

    private String answer(FinderSession session, FinderSession.Step step) {
        return step.answer() == FinderSession.UNSURE
                ? texts.get("notSure")
                : session.tree().node(step.nodeId()).answers().get(step.answer()).text();
    }
}
