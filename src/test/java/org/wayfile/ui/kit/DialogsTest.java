package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

@NeedsScreen
class DialogsTest {

    private final List<String> done = new ArrayList<>();
    private final Kit kit = ScreenCheck.kit();
    private final Button behind = OnScreen.get(() -> Buttons.secondary("Delete", () -> {}));

    @Test
    void it_asks_and_does_what_was_agreed_to() {
        inWindow(root -> {
            kit.dialogs().confirm("Delete it", "It goes to the bin.", "Delete the paper", () -> done.add("yes"));
            assertThat(focused(root).getId()).isEqualTo("dialog-yes");
            ((Button) focused(root)).fire();
            assertThat(done).containsExactly("yes");
            assertThat(kit.dialogs().isOpen()).isFalse();
            assertThat(focused(root)).isSameAs(behind);
        });
    }

    @Test
    void it_starts_on_cancel_before_something_dangerous() {
        inWindow(root -> {
            kit.dialogs().confirmDanger("Delete all", "This cannot be undone.", "Delete all", () -> done.add("yes"));
            assertThat(focused(root).getId()).isEqualTo("dialog-cancel");
            ((Button) focused(root)).fire();
            assertThat(done).isEmpty();
            assertThat(kit.dialogs().isOpen()).isFalse();
        });
    }

    @Test
    void it_closes_on_escape_without_doing_anything() {
        inWindow(root -> {
            kit.dialogs().confirm("Delete it", "It goes to the bin.", "Delete the paper", () -> done.add("yes"));
            escape(focused(root));
            assertThat(kit.dialogs().isOpen()).isFalse();
            assertThat(done).isEmpty();
        });
    }

    @Test
    void it_starts_in_the_first_field_and_takes_enter_for_itself() {
        inWindow(root -> {
            behind.setDefaultButton(true);
            behind.setOnAction(_ -> done.add("behind"));
            Messages texts = kit.messages(Kit.class);
            FormBuilder form = new FormBuilder(kit, texts);
            form.text("close", new SimpleStringProperty("")).id("first-field");
            kit.dialogs().show("Add it", form.node(), Buttons.primary("Add", () -> {
                kit.dialogs().close();
                done.add("added");
            }));
            assertThat(focused(root).getId()).isEqualTo("first-field");
            press(focused(root), KeyCode.ENTER);
            assertThat(done).containsExactly("added");
            assertThat(kit.dialogs().isOpen()).isFalse();
        });
    }

    @Test
    void it_is_as_high_as_its_words_where_there_is_room() {
        inWindow(root -> {
            kit.dialogs().tell("It is noted", Texts.body("A sentence that is longer than one line. ".repeat(8)));
            root.applyCss();
            root.layout();
            ScrollPane scroll = (ScrollPane) root.lookup(".wf-dialog-scroll");
            double words = scroll.getContent().getLayoutBounds().getHeight();
            assertThat(words).isGreaterThan(100);
            assertThat(scroll.getViewportBounds().getHeight()).isGreaterThanOrEqualTo(words - 1);
        });
    }

    @Test
    void it_only_leaves_by_enter_on_cancel() {
        inWindow(root -> {
            kit.dialogs().askText("Name it", "Name", "blue folder", "Keep", done::add);
            Node cancel = root.lookup("#dialog-cancel");
            cancel.requestFocus();
            press(cancel, KeyCode.ENTER);
            cancel.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
            assertThat(done).isEmpty();
            assertThat(kit.dialogs().isOpen()).isFalse();
        });
    }

    @Test
    void it_keeps_the_keyboard_inside() {
        inWindow(root -> {
            kit.dialogs().askText("Name it", "Name", "blue folder", "Keep", done::add);
            assertThat(focused(root).getId()).isEqualTo("dialog-text");
            behind.requestFocus();
            assertThat(focused(root).getId()).isEqualTo("dialog-text");
        });
    }

    @Test
    void it_takes_text_but_not_emptiness() {
        inWindow(root -> {
            kit.dialogs().askText("Name it", "Name", "", "Keep", done::add);
            Button yes = (Button) root.lookup("#dialog-yes");
            assertThat(yes.isDisabled()).isTrue();
            ((TextField) focused(root)).setText("  red folder ");
            yes.fire();
            assertThat(done).containsExactly("red folder");
        });
    }

    private void inWindow(java.util.function.Consumer<Parent> look) {
        ScreenCheck.inWindow(_ -> kit.dialogs().host(new VBox(behind)), "en", 100, 800, root -> {
            behind.requestFocus();
            look.accept(root);
        });
    }

    private static Node focused(Parent root) {
        return root.getScene().getFocusOwner();
    }

    private static void escape(Node node) {
        press(node, KeyCode.ESCAPE);
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
