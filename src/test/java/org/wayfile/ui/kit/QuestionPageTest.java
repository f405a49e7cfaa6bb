package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** A page with one question: what stays in sight, what takes no room, and where Tab goes. */
@NeedsScreen
class QuestionPageTest {

    private static Parent page(Kit kit, int lines) {
        QuestionPage page = new QuestionPage(kit, "A title");
        page.question("A question?", "A hint").soFarTitle("So far");
        for (int i = 0; i < lines; i++) {
            page.with(Texts.body("A line of words"));
        }
        page.with(Buttons.id("in-body", Buttons.secondary("A control of the question", () -> {})));
        page.next(() -> {});
        page.back(() -> {});
        page.other("Skip this", () -> {}).setId("other");
        page.soFar("What is it?", "A letter", () -> {}).open("Who comes?", "Not answered", () -> {});
        return page;
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Node part(Parent root, String selector) {
        return root.lookup(selector);
    }

    @Test
    void itKeepsBackAndNextInSightUnderALongQuestionInOneRow() {
        for (String language : List.of("en", "es")) {
            ScreenCheck.inWindow(kit -> page(kit, 80), language, 200, 684, root -> {
                Bounds back = at(part(root, "#question-back"));
                Bounds next = at(part(root, "#question-next"));
                Bounds scroll = at(part(root, ".wf-page-scroll"));
                assertThat(next.getMaxY()).isLessThanOrEqualTo(root.getScene().getHeight());
                assertThat(next.getMinY()).isEqualTo(back.getMinY());
                assertThat(next.getMinX()).isGreaterThan(back.getMaxX());
                assertThat(scroll.getMaxY()).isLessThanOrEqualTo(next.getMinY());
            });
        }
    }

    @Test
    void itLeavesOutTheRowAndTheAnswersWhereThereAreNone() {
        Consumer<Parent> bare = root -> {
            assertThat(part(root, ".wf-page-footer").isVisible()).isFalse();
            assertThat(part(root, ".wf-page-footer").isManaged()).isFalse();
            assertThat(part(root, ".wf-answers").isManaged()).isFalse();
            double gap = at(part(root, ".wf-question-custom")).getMinY()
                    - at(part(root, ".wf-question-head")).getMaxY();
            assertThat(gap).isEqualTo(20);
        };
        ScreenCheck.inWindow(
                kit -> new QuestionPage(kit, "A title").question("A question?", "").with(Texts.body("Words")),
                "en",
                100,
                1064,
                bare);
        ScreenCheck.inWindow(
                kit -> new QuestionPage(kit, "A title").question("A question?", "").answer("Yes", "", () -> {}),
                "en",
                100,
                1064,
                root -> assertThat(part(root, ".wf-answers").isManaged()).isTrue());
    }

    @Test
    void itGoesByTabFromTheQuestionToBackAndNextAndThenToTheAnswersSoFar() {
        ScreenCheck.inWindow(kit -> page(kit, 80), "en", 100, 1064, root -> {
            part(root, "#in-body").requestFocus();
            List<String> order = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                order.add(tab(root, false));
            }
            assertThat(order).containsExactly("Skip this", "Back", "Next", "Change", "Answer");
            order.clear();
            for (int i = 0; i < 5; i++) {
                order.add(tab(root, true));
            }
            assertThat(order).containsExactly("Change", "Next", "Back", "Skip this", "A control of the question");
        });
    }

    @Test
    void itTakesTheKeyboardAwayFromWhatGoesWhenItAsksAnew() {
        ScreenCheck.inWindow(kit -> page(kit, 1), "en", 100, 1064, root -> {
            part(root, "#question-next").requestFocus();
            QuestionPage page = (QuestionPage) root;
            page.question("Another question?", "");
            page.other("Something else", () -> {});
            page.next(() -> {});
            Node owner = root.getScene().getFocusOwner();
            assertThat(owner.getStyleClass()).contains("wf-page-heading");
            assertThat(owner.getAccessibleText()).isEqualTo("A title. Another question?");
        });
    }

    /** Presses Tab and gives the words of the button that then has the keyboard. */
    private static String tab(Parent root, boolean shift) {
        Scene scene = root.getScene();
        scene.getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, shift, false, false, false));
        return ((Button) scene.getFocusOwner()).getText();
    }
}
