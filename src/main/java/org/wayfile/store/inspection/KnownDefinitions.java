package org.wayfile.store.inspection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The allow-list: for each version of the schema the fingerprint of exactly the definitions that our migrations make.
 * {@code definitions.txt} has one line a version, "version fingerprint"; a test makes each anew and compares.
 */
public final class KnownDefinitions {

    private static final Map<String, Integer> VERSIONS = load();

    private KnownDefinitions() {}

    /** The version of the schema that makes exactly these definitions; empty when none does. */
    public static OptionalInt version(StoredDefinitions definitions) {
        Integer version = VERSIONS.get(definitions.fingerprint());
        return version == null || definitions.foreignClasses() ? OptionalInt.empty() : OptionalInt.of(version);
    }

    private static Map<String, Integer> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownDefinitions.class.getResourceAsStream("definitions.txt")),
                StandardCharsets.US_ASCII))) {
            Map<String, Integer> versions = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] words = line.split(" ");
                    versions.put(words[1], Integer.parseInt(words[0]));
                }
            }
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
