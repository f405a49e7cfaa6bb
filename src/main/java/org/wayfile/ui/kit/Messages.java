package org.wayfile.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one package in the chosen language: {@code messages.properties} (English) and {@code
 * messages_es.properties} beside the class given. The machine's own language plays no part. {@code {0}}, {@code
 * {1}} are replaced; every other character, apostrophes too, stands for itself. Any thread may read; bindings
 * belong to the JavaFX thread.
 */
public final class Messages {

    /** Set to "true" in tests: a missing key throws. Otherwise the key itself is shown. */
    public static final String STRICT = "wayfile.texts.strict";

    private final Class<?> anchor;
    private final Appearance appearance;
    private final Map<String, Map<String, String>> loaded = new ConcurrentHashMap<>();

    public Messages(Class<?> anchor, Appearance appearance) {
        this.anchor = anchor;
        this.appearance = appearance;
    }

    /** The text of a key with its arguments put in. */
    public String get(String key, @Nullable Object... args) {
        return in(appearance.language().get(), key, args);
    }

    /** The text in a language of the caller's choice, such as English beside Spanish on paper. */
    public String in(Locale language, String key, @Nullable Object... args) {
        String pattern = texts(language).get(key);
        if (pattern == null) {
            return missing(key);
        }
        return TextPattern.fill(pattern, args);
    }

    /** The text if there is one: for hints that not every field has. */
    public Optional<String> find(String key, @Nullable Object... args) {
        return has(key) ? Optional.of(get(key, args)) : Optional.empty();
    }

    public boolean has(String key) {
        return texts(appearance.language().get()).containsKey(key);
    }

    /**
     * The text for a count: {@code key.one} for exactly one, else {@code key.other}; right for English and Spanish.
     *
     * @param count goes in as {@code {0}}; the further arguments follow as {@code {1}}, {@code {2}}
     */
    public String plural(String key, long count, @Nullable Object... args) {
        @Nullable
        Object[] all = new @Nullable Object[args.length + 1];
        all[0] = count;
        System.arraycopy(args, 0, all, 1, args.length);
        return get(key + (count == 1 ? ".one" : ".other"), all);
    }

    /** The text as a binding that follows the language. */
    public StringBinding bind(String key, @Nullable Object... args) {
        return Bindings.createStringBinding(() -> get(key, args), appearance.language());
    }

    /** All keys, in no order. */
    public List<String> keys() {
        return List.copyOf(texts(Locale.ENGLISH).keySet());
    }

    private Map<String, String> texts(Locale language) {
        return Objects.requireNonNull(loaded.computeIfAbsent(language.getLanguage(), this::load));
    }

    private Map<String, String> load(String language) {
        return switch (language) {
            case "es" -> TextFile.read(anchor, "messages_es.properties");
            case "qps" -> PseudoText.of(TextFile.read(anchor, "messages.properties"));
            default -> TextFile.read(anchor, "messages.properties");
        };
    }

    private String missing(String key) {
        if (Boolean.getBoolean(STRICT)) {
            throw new IllegalArgumentException("No text for " + key + " beside " + anchor.getName());
        }
        return key;
    }
}
