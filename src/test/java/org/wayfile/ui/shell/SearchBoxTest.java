package org.wayfile.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.wayfile.ui.kit.NeedsScreen;
import org.wayfile.ui.kit.ScreenCheck;

/** The results of a search with letters so large that not all of them have room. */
@NeedsScreen
class SearchBoxTest {

    private static final int FOUND = 12;

    private static final List<SearchSource.Result> RESULTS = IntStream.range(0, FOUND)
            .mapToObj(it -> new SearchSource.Result("Number " + it, "Case", () -> {}))
            .toList();

    @Test
    void it_scrolls_its_results_where_they_have_no_room() {
        ScreenCheck.inWindow(
                kit -> {
                    SearchBox box = new SearchBox(_ -> RESULTS, kit.messages(Shell.class));
                    StackPane under = box.over(new StackPane());
                    VBox.setVgrow(under, Priority.ALWAYS);
                    VBox window = new VBox(box, under);
                    window.getStylesheets().add(Shell.styleSheet());
                    return window;
                },
                "en", 200, 900, root -> {
                    TextField field = (TextField) root.lookup("#search");
                    ScrollPane results = (ScrollPane) root.lookup("#search-results");
                    field.requestFocus();
                    field.setText("number");
                    root.applyCss();
                    root.layout();
                    Parent list = (Parent) results.getContent();
                    assertThat(root.getLayoutBounds().getHeight()).isLessThanOrEqualTo(root.getScene().getHeight());
                    assertThat(bottom(results)).isLessThanOrEqualTo(root.getScene().getHeight());
                    for (Node row : list.getChildrenUnmodifiable()) {
                        assertThat(row.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(row.prefHeight(500) - 1);
                    }
                    for (int i = 1; i < FOUND; i++) {
                        press(field, KeyCode.DOWN);
                        root.layout();
                        assertThat(inSight(results, list.getChildrenUnmodifiable().get(i))).isTrue();
                    }
                    press(field, KeyCode.DOWN);
                    root.layout();
                    assertThat(inSight(results, list.getChildrenUnmodifiable().getFirst())).isTrue();
                });
    }

    private static void press(TextField field, KeyCode key) {
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static boolean inSight(ScrollPane pane, Node row) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        Bounds shown = row.localToScene(row.getLayoutBounds());
        return shown.getMinY() >= seen.getMinY() - 1 && shown.getMaxY() <= seen.getMaxY() + 1;
    }
}
