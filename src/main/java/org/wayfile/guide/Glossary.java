package org.wayfile.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wayfile.service.Guide.Meaning;

/** The terms of the field in one language; finds the longest one in official words. */
final class Glossary {

    private final List<Entry> entries;

    private record Entry(String wanted, Meaning meaning) {}

    Glossary(String language) {
        entries = new ArrayList<>();
        if (Pack.exists("glossary.yaml")) {
            Pack words = Pack.file(language + "/glossary.yaml");
            for (Pack it : Pack.file("glossary.yaml").list()) {
                String meaning = words.text(it.text("id"));
                Stream.concat(Stream.of(it.text("term")), it.texts("aliases").stream())
                        .forEach(name -> entries.add(
                                new Entry(plain(name), new Meaning(it.text("term"), meaning, it.provenance()))));
            }
        }
        entries.sort(Comparator.comparingInt((Entry it) -> it.wanted().length()).reversed());
    }

    Optional<Meaning> in(String officialWords) {
        String text = plain(officialWords);
        return entries.stream()
                .filter(it -> text.contains(it.wanted()))
                .findFirst()
                .map(Entry::meaning);
    }

    List<Meaning> all() {
        return entries.stream().map(Entry::meaning).distinct().toList();
    }

    /** Lower case words without accents between single blanks, so that whole words are found by contains. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return " " + bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
