package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            NoticeBar notice = NoticeBar.success(ScreenCheck.kit(), "The paper was deleted.").action("Undo", () -> undone.add("undo"));
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
}
