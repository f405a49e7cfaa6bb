package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.wayfile.settings.ThemeChoice;

@NeedsScreen
class ThemeTest {

    private final Appearance appearance = new Appearance();

    @Test
    void it_reads_our_style_sheets_without_a_complaint() {
        List<String> complaints = OnScreen.get(() -> {
            List<String> found = new ArrayList<>();
            ListChangeListener<CssParser.ParseError> listener = change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(error -> found.add(error.getMessage()));
                }
            };
            CssParser.errorsProperty().addListener(listener);
            for (String sheet : List.of("light.css", "dark.css", "wayfile.css")) {
                new CssParser().parse(java.net.URI.create(Theme.sheet(sheet)).toURL());
            }
            CssParser.errorsProperty().removeListener(listener);
            return found;
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void it_uses_the_bundled_font_and_grows_with_the_text_size() {
        OnScreen.run(() -> {
            Label label = Texts.body("Words");
            show(new VBox(label));
            assertThat(label.getFont().getFamily()).isEqualTo("Source Sans 3");
            assertThat(label.getFont().getSize()).isEqualTo(16);
            appearance.textSize().set(200);
            label.getScene().getRoot().applyCss();
            assertThat(label.getFont().getSize()).isEqualTo(32);
        });
    }

    @Test
    void it_changes_between_light_and_dark_while_the_window_is_open() {
        OnScreen.run(() -> {
            appearance.theme().set(ThemeChoice.LIGHT);
            Label label = Texts.body("Words");
            VBox root = new VBox(label);
            show(root);
            assertThat(label.getTextFill()).isEqualTo(Color.web("#1E2430"));
            assertThat(ground(root)).isEqualTo(Color.web("#F7F5F1"));
            appearance.theme().set(ThemeChoice.DARK);
            root.applyCss();
            assertThat(label.getTextFill()).isEqualTo(Color.web("#EAEEF3"));
            assertThat(ground(root)).isEqualTo(Color.web("#14181E"));
            appearance.theme().set(ThemeChoice.LIGHT);
        });
    }

    @Test
    void it_draws_a_ring_of_two_pixels_two_away_around_what_has_the_keyboard() {
        OnScreen.run(() -> {
            appearance.theme().set(ThemeChoice.LIGHT);
            Button button = Buttons.secondary("Press", () -> {});
            TextField field = new TextField();
            VBox root =
                    new VBox(button, field, Buttons.link("a link", () -> {}), Row.of("what", "why").opens(() -> {}));
            show(root);
            root.getChildren().forEach(node -> {
                node.requestFocus();
                root.applyCss();
                var stroke = ((Region) node).getBorder().getStrokes().getFirst();
                assertThat(stroke.getTopStroke()).isEqualTo(Color.web("#1457D9"));
                assertThat(stroke.getWidths().getTop()).isEqualTo(2);
                assertThat(stroke.getInsets().getTop()).isEqualTo(-4);
            });
        });
    }

    private void show(VBox root) {
        Scene scene = new Scene(root, 400, 300);
        new Theme(appearance).apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();
    }

    private static Color ground(Region region) {
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }
}
