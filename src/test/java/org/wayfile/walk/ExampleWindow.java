package org.wayfile.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.wayfile.app.Composition;
import org.wayfile.app.Directories;
import org.wayfile.app.MainWindow;
import org.wayfile.app.Tour;
import org.wayfile.guide.Packs;
import org.wayfile.settings.Settings;
import org.wayfile.settings.SettingsFile;
import org.wayfile.settings.ThemeChoice;
import org.wayfile.ui.kit.OnScreen;

/** A window with the example household in one language, size and colour, and the folder for its pictures. */
record ExampleWindow(MainWindow window, Stage stage, Tour tour, Path folder, ExecutorService vaultThread)
        implements AutoCloseable {

    static ExampleWindow open(Path home, String language, int size, ThemeChoice theme) throws IOException {
        SettingsFile settings = new SettingsFile(home.resolve("settings.properties"));
        settings.write(Settings.defaults().withLanguage(language).withTextSize(size).withTheme(theme));
        Directories directories = new Directories(home.resolve("config"), home.resolve("vaults"));
        Path folder = Files.createDirectories(Path.of(
                "target/tour", language + "-" + size + "-" + theme.name().toLowerCase(Locale.ROOT)));
        ExecutorService vaultThread = Executors.newSingleThreadExecutor();
        Stage stage = OnScreen.get(Stage::new);
        MainWindow window = OnScreen.get(() -> {
            MainWindow made = new MainWindow(
                    stage, Composition.forTests(CallWalkTest.CLOCK, Packs.GUIDE), directories, settings, vaultThread);
            made.open(null);
            stage.setWidth(1280);
            stage.setHeight(size == 200 ? 960 : 820);
            return made;
        });
        Tour tour = new Tour(window, vaultThread);
        tour.settle();
        tour.openExample();
        return new ExampleWindow(window, stage, tour, folder, vaultThread);
    }

    @Override
    public void close() {
        OnScreen.run(() -> {
            window.close();
            stage.hide();
        });
        vaultThread.close();
    }
}
