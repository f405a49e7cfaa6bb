package org.wayfile.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.wayfile.settings.ThemeChoice;

/**
 * Colours, fonts and sizes: AtlantaFX Primer below, in the binary form that the build makes, our tokens and blocks above.
 * Follows {@link Appearance} and, when asked to, the computer's own colours.
 */
public final class Theme {

    private static final double ROOT_PIXELS = 16;

    private final Appearance appearance;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");

    /** Held here alone: the computer's settings outlive every window and would keep all of them. */
    private final InvalidationListener computersColours = _ -> update();

    /**
     * Loads the fonts and follows the settings from now on. Made before any control: the first one would otherwise read
     * JavaFX's own style sheet, which nothing here uses.
     */
    public Theme(Appearance appearance) {
        this.appearance = appearance;
        prepare();
        appearance.theme().addListener(_ -> update());
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(computersColours));
        dark.addListener(_ -> useBase());
        appearance.language().addListener(_ -> useLanguage());
        update();
        useBase();
        useLanguage();
    }

    /** Loads the fonts, if it was not done yet. Any thread: they may be had before there is a window. */
    public static void prepare() {
        Fonts.load();
    }

    /** Dresses a scene and keeps it dressed when settings change. */
    public void apply(Scene scene) {
        dress(scene);
        dark.addListener(_ -> dress(scene));
        scene.rootProperty().addListener(_ -> root(scene.getRoot()));
        appearance.textSize().addListener(_ -> size(scene.getRoot()));
        root(scene.getRoot());
    }

    /** Whether the dark colours are on. */
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /** True when the computer asks for less motion; then nothing fades. */
    public static boolean reducedMotion(Node node) {
        Scene scene = node.getScene();
        return scene == null ? Platform.getPreferences().isReducedMotion() : scene.getPreferences().isReducedMotion();
    }

    private void update() {
        dark.set(
                switch (appearance.theme().get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                });
    }

    /** Setting the same sheet again would read it again and dress every window anew. */
    private void useBase() {
        String sheet = sheet(dark.get() ? "primer-dark.bss" : "primer-light.bss");
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    private void dress(Scene scene) {
        boolean followed = appearance.theme().get() == ThemeChoice.SYSTEM;
        scene.getPreferences().setColorScheme(followed ? null : dark.get() ? ColorScheme.DARK : ColorScheme.LIGHT);
        scene.getStylesheets().setAll(sheet(dark.get() ? "dark.css" : "light.css"), sheet("wayfile.css"));
    }

    private void root(Parent root) {
        if (!root.getStyleClass().contains("wf-root")) {
            root.getStyleClass().add("wf-root");
        }
        size(root);
    }

    /** JavaFX's own words, such as Copy and the months of the calendar, follow the default locale. */
    private void useLanguage() {
        boolean spanish = "es".equals(appearance.languageCode());
        Locale.setDefault(spanish ? Locale.of("es", "US") : Locale.US);
    }

    private void size(Parent root) {
        root.setStyle("-fx-font-size: " + ROOT_PIXELS * appearance.textSize().get() / 100 + "px;");
    }

    /** The address of a style sheet that lies beside a class. */
    public static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }

    static String sheet(String name) {
        return sheet(Theme.class, name);
    }

    /** The bundled family. Its beginning loads the three fonts, once, whichever thread comes first. */
    private static final class Fonts {

        static {
            for (String name : List.of("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf", "SourceSans3-Bold.ttf")) {
                load(name);
            }
        }

        static void load() {}

        /**
         * JavaFX reads a font where it lies when it is a plain file, as in the installed program ({@code wayfile.fonts}, a
         * folder); every other one it copies into the folder for temporary files first.
         */
        private static void load(String name) {
            String folder = System.getProperty("wayfile.fonts");
            if (folder != null
                    && Font.loadFont("file:" + Path.of(folder, name).toAbsolutePath(), ROOT_PIXELS) != null) {
                return;
            }
            try (InputStream in = Theme.class.getResourceAsStream("fonts/" + name)) {
                if (in != null) {
                    Font.loadFont(in, ROOT_PIXELS);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException("Cannot read the font " + name, broken);
            }
        }
    }
}
