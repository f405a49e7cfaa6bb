package org.wayfile.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The words of the example household in one language; English for every language but Spanish. */
final class ExampleTexts {

    private final Properties words = new Properties();

    ExampleTexts(String language) {
        String name = language.equals("es") ? "example_es.properties" : "example.properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(ExampleTexts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
