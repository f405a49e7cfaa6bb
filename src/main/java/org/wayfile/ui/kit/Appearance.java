package org.wayfile.ui.kit;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.wayfile.settings.Settings;
import org.wayfile.settings.ThemeChoice;

/** The settings one can see, as properties to follow: language, text size, colours. */
public final class Appearance {

    /** A made-up language for layout tests: English with accents, forty percent longer, in brackets. */
    public static final Locale PSEUDO = Locale.forLanguageTag("qps");

    private final ObjectProperty<Locale> language;
    private final IntegerProperty textSize;
    private final ObjectProperty<ThemeChoice> theme;

    /** English, 100 %, the computer's colours. */
    public Appearance() {
        this(Settings.defaults());
    }

    public Appearance(Settings settings) {
        language = new SimpleObjectProperty<>(this, "language", Locale.of(settings.language()));
        textSize = new SimpleIntegerProperty(this, "textSize", settings.textSize());
        theme = new SimpleObjectProperty<>(this, "theme", settings.theme());
    }

    public ObjectProperty<Locale> language() {
        return language;
    }

    /** The language in two letters (ISO 639-1), as the packs take it. */
    public String languageCode() {
        return language.get().getLanguage();
    }

    /** Percent, 100 to 200. */
    public IntegerProperty textSize() {
        return textSize;
    }

    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /** The same settings with what is shown now. The made-up language is not kept. */
    public Settings applyTo(Settings settings) {
        String tag = languageCode();
        Settings sized = settings.withTextSize(textSize.get()).withTheme(theme.get());
        return Settings.LANGUAGES.contains(tag) ? sized.withLanguage(tag) : sized;
    }
}
