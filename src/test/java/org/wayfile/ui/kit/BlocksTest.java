package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NeedsScreen
class BlocksTest {

    static Stream<String> pages() {
        return KitGallery.pages().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_cuts_nothing_and_names_everything_at_any_size(String page) {
        assertThat(ScreenCheck.faults(KitGallery.pages().get(page))).isEmpty();
    }

    @Test
    void it_opens_a_row_by_keyboard() {
        List<String> opened = new ArrayList<>();
        OnScreen.run(() -> {
            Row row = Row.of("when", "", "what", "why").opens(() -> opened.add("row"));
            for (KeyCode code : List.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.A)) {
                row.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
            assertThat(row.getAccessibleText()).isEqualTo("when. what. why");
        });
        assertThat(opened).hasSize(2);
    }

    @Test
    void it_undoes_from_a_notice_and_takes_it_away() {
        List<String> undone = new ArrayList<>();
        OnScreen.run(() -> {
            NoticeArea area = new NoticeArea();
            NoticeBar notice = NoticeBar.success(ScreenCheck.kit(), "The paper was deleted.").action("Undo",
                    () -> undone.add("undo"));
            area.show(notice);
            assertThat(notice.getAccessibleText()).isEqualTo("Done: The paper was deleted.");
            ((Button) notice.lookup(".wf-secondary")).fire();
            assertThat(area.isVisible()).isFalse();
        });
        assertThat(undone).containsExactly("undo");
    }

    @Test
    void it_keeps_the_main_action_last_whatever_the_order_of_calls() {
        OnScreen.run(() -> {
            Page page = new Page("Title");
            Button main = page.primary("Main", () -> {});
            Button other = page.secondary("Other", () -> {});
            assertThat(main.getParent().getChildrenUnmodifiable()).containsExactly(other, main);
        });
    }

    @Test
    void it_leaves_a_press_on_a_button_of_a_row_to_the_button() {
        List<String> pressed = new ArrayList<>();
        OnScreen.run(() -> {
            Button button = Buttons.text("Done", () -> pressed.add("button"));
            Row row = Row.of("what", "why").opens(() -> pressed.add("row")).actions(button);
            button.fireEvent(click());
            row.fireEvent(click());
        });
        assertThat(pressed).containsExactly("row");
    }

    @Test
    void it_scrolls_a_page_by_keyboard_when_nothing_on_it_wants_the_keys() {
        ScreenCheck.inWindow(_ -> KitGallery.pages().get("today").apply(ScreenCheck.kit()), "en", 200, 700, root -> {
            Page page = (Page) root;
            page.enter();
            ScrollPane scroll = (ScrollPane) page.lookup(".wf-page-scroll");
            Node focused = page.getScene().getFocusOwner();
            assertThat(focused.getAccessibleText()).isEqualTo("Today");
            focused.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
            assertThat(scroll.getVvalue()).isGreaterThan(0.1);
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));
            assertThat(scroll.getVvalue()).isZero();
        });
    }

    @Test
    void it_moves_the_side_column_under_the_main_one_where_room_is_short() {
        assertThat(sideIsBeside(100, 1064)).isTrue();
        assertThat(sideIsBeside(100, 684)).isFalse();
        assertThat(sideIsBeside(200, 1064)).isFalse();
    }

    private static boolean sideIsBeside(int size, double width) {
        boolean[] beside = new boolean[1];
        ScreenCheck.inWindow(_ -> new Page("Title").add(Texts.body("main")).side(Texts.body("side")), "en", size, width,
                root -> {
                    Node main = root.lookup(".wf-page-main");
                    Node side = root.lookup(".wf-page-side");
                    beside[0] = side.getBoundsInParent().getMinX() > main.getBoundsInParent().getMinX();
                });
        return beside[0];
    }

    private static MouseEvent click() {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, true, null);
    }
}
