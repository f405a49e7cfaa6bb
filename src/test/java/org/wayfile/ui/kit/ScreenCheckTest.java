package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The check that all screens lean on notices what it is there to notice. */
@NeedsScreen
class ScreenCheckTest {

    @Test
    void it_notices_cut_faint_and_nameless_things() {
        OnScreen.run(() -> {});
        Label cut = new Label("A long sentence that has no room");
        cut.setMaxWidth(40);
        Label faint = new Label("faint");
        faint.setStyle("-fx-text-fill: #BBBBBB;");
        VBox pane = new VBox(cut, faint, Buttons.with(Icons.TRASH, new Button()));
        ScreenCheck.inWindow(_ -> pane, "en", 100, 500, root -> assertThat(ScreenCheck.faultsIn(root))
                .anyMatch(fault -> fault.startsWith("cut: Label"))
                .anyMatch(fault -> fault.startsWith("contrast 1."))
                .anyMatch(fault -> fault.startsWith("no name: Button"))
                .hasSize(3));
    }

    @Test
    void it_finds_nothing_wrong_with_a_good_pane() {
        assertThat(ScreenCheck.faults(_ -> new VBox(Texts.body("Words"), Buttons.primary("Press", () -> {}))))
                .isEmpty();
    }
}
