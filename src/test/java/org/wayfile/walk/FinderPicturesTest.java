package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import org.wayfile.app.Tour;
import org.wayfile.settings.ThemeChoice;
import org.wayfile.ui.kit.OnScreen;
import org.wayfile.ui.nav.Destination;

/** Pictures of the finder's pages, to be looked at: both doors, nothing found, an answer, an emergency. */
@NeedsScreen
@Tag("tour")
class FinderPicturesTest {

    @TempDir
    Path home;

    private Stage stage;
    private Tour tour;
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en,100,LIGHT", "en,200,DARK", "es,100,DARK", "es,200,LIGHT"})
    void itShowsTheFinder(String language, int size, ThemeChoice theme) throws Exception {
        try (ExampleWindow example = ExampleWindow.open(home, language, size, theme)) {
            stage = example.stage();
            tour = example.tour();
            folder = example.folder();
            tour.go(new Destination.Finder());
            pages(language);
        }
    }

    private void pages(String language) throws Exception {
        boolean english = language.equals("en");
        picture("finder-1-doors");
        type(english ? "my work permit is late and my boss asks" : "mi permiso de trabajo no llega y mi jefe pregunta");
        until("#finder-hit-1");
        picture("finder-2-words");
        type("zebra pizza");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> OnScreen.get(() -> stage.getScene().lookup("#finder-hit-1") == null));
        picture("finder-3-nothing");
        press("#finder-questions");
        press("#answer-4");
        press("#answer-5");
        press("#answer-1");
        picture("finder-4-question");
        press("#answer-1");
        press("#answer-1");
        until("#finder-outcome");
        chooseCase();
        until("#finder-say");
        picture("finder-5-answer");
        scroll();
        picture("finder-6-answer-below");
        press("#finder-change-5");
        picture("finder-7-change");
        press("#answer-2");
        until("#finder-outcome");
        picture("finder-8-changed");
        press("#finder-again");
        type("");
        until("#finder-now-P01");
        press("#finder-now-P01");
        until("#finder-emergency");
        picture("finder-9-emergency");
    }

    private void picture(String name) throws IOException {
        tour.settle();
        assertThat(tour.picture(folder.resolve(name + ".png"))).isNotEmptyFile();
    }

    private void type(String text) {
        OnScreen.run(() -> ((TextField) stage.getScene().lookup("#finder-text")).setText(text));
    }

    private void until(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> OnScreen.get(() -> stage.getScene().lookup(id) != null));
        tour.settle();
    }

    private void press(String id) throws TimeoutException {
        until(id);
        OnScreen.run(() -> {
            Node node = stage.getScene().lookup(id);
            if (node instanceof ButtonBase button) {
                button.fire();
            } else {
                node.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            }
        });
        tour.settle();
    }

    private void chooseCase() {
        OnScreen.run(() -> ((ComboBox<?>) stage.getScene().lookup("#finder-about"))
                .getSelectionModel()
                .select(4));
        tour.settle();
    }

    private void scroll() {
        OnScreen.run(() -> ((ScrollPane) stage.getScene().lookup(".wf-page-scroll")).setVvalue(0.6));
    }
}
