package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.app.Tour;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.guide.Packs;
import org.wayfile.settings.ThemeChoice;
import org.wayfile.ui.kit.OnScreen;
import org.wayfile.ui.nav.Destination;

/** Pictures of the pane for a last day and of a counted rule, to be looked at. */
@NeedsScreen
@Tag("tour")
class RulePicturesTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"en,100,LIGHT", "en,200,DARK", "es,100,DARK", "es,200,LIGHT"})
    void itShowsTheRulesOfACase(String language, int size, ThemeChoice theme) throws IOException {
        try (ExampleWindow example = ExampleWindow.open(home, language, size, theme)) {
            Stage stage = example.stage();
            Tour tour = example.tour();
            Path folder = example.folder();
            var cases = example.window().workspace().cases().cases().stream()
                    .filter(it -> it.caseFile().form().equals("I-485"))
                    .findFirst()
                    .orElseThrow();
            tour.go(new Destination.CasePage(cases.caseFile().id()));
            OnScreen.run(() -> ((ButtonBase) stage.getScene().lookup("#add-deadline")).fire());
            tour.settle();
            assertThat(tour.picture(folder.resolve("rule-1-offers.png"))).isNotEmptyFile();
            RuleText rule = Packs.GUIDE.rule("rfe-response", language).orElseThrow();
            choose(stage, rule);
            tour.settle();
            assertThat(tour.picture(folder.resolve("rule-2-asks.png"))).isNotEmptyFile();
            OnScreen.run(() -> Map.of("#rule-printed-date", "12/15/2026").forEach(
                    (id, text) -> ((javafx.scene.control.TextField) stage.getScene().lookup(id)).setText(text)));
            tour.settle();
            assertThat(tour.picture(folder.resolve("rule-3-counted.png"))).isNotEmptyFile();
            OnScreen.run(() -> ((ScrollPane) stage.getScene().lookup(".wf-dialog-scroll")).setVvalue(1));
            tour.settle();
            assertThat(tour.picture(folder.resolve("rule-4-law.png"))).isNotEmptyFile();
        }
    }

    @SuppressWarnings("unchecked") // the list holds the rules
    private static void choose(Stage stage, RuleText rule) {
        OnScreen.run(() -> ((ComboBox<RuleText>) stage.getScene().lookup("#deadline-rule")).setValue(rule));
    }
}
