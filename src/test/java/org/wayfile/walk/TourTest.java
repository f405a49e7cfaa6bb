package org.wayfile.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.app.Composition;
import org.wayfile.app.Directories;
import org.wayfile.app.MainWindow;
import org.wayfile.app.Tour;
import org.wayfile.guide.Packs;
import org.wayfile.settings.Settings;
import org.wayfile.settings.SettingsFile;
import org.wayfile.settings.ThemeChoice;
import org.wayfile.ui.kit.OnScreen;

/** A picture of every screen in each language, size and colour, to be looked at. */
@Tag("tour")
class TourTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"en,100,LIGHT", "en,200,DARK", "es,100,DARK", "es,200,LIGHT"})
    void itWritesAPictureOfEveryScreen(String language, int size, ThemeChoice theme) throws IOException {
        SettingsFile settings = new SettingsFile(home.resolve("settings.properties"));
        settings.write(Settings.defaults().withLanguage(language).withTextSize(size).withTheme(theme));
        Clock clock = CallWalkTest.CLOCK;
        Directories directories = new Directories(home.resolve("config"), home.resolve("vaults"));
        try (ExecutorService vaultThread = Executors.newSingleThreadExecutor()) {
            Stage stage = OnScreen.get(Stage::new);
            MainWindow window = OnScreen.get(() -> {
                MainWindow made =
                        new MainWindow(stage, Composition.forTests(clock, Packs.GUIDE), directories, settings,
                                vaultThread);
                made.open(null);
                stage.setWidth(1280);
                stage.setHeight(size == 200 ? 960 : 820);
                return made;
            });
            Tour tour = new Tour(window, vaultThread);
            tour.settle();
            Path folder = Path.of(
                    "target/tour", language + "-" + size + "-" + theme.name().toLowerCase(Locale.ROOT));
            List<Path> pictures = new ArrayList<>();
            tour.openExample();
            pictures.addAll(tour.pictures(folder));
            assertThat(pictures).hasSizeGreaterThan(15).allSatisfy(it -> assertThat(it).isNotEmptyFile());
            OnScreen.run(() -> {
                window.close();
                stage.hide();
            });
        }
    }
}
