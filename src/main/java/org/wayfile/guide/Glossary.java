package org.wayfile.guide;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wayfile.domain.reference.Term;
import org.wayfile.service.Guide.Meaning;

/** The terms of the field in one language; finds the longest one in official words. */
final class Glossary {

    private final List<Term> terms;
    private final List<Entry> entries;

    private record Entry(String wanted, Meaning meaning) {}

    Glossary(String language) {
        Pack words = Pack.file(language + "/glossary.yaml");
        terms = Pack.file("glossary.yaml").list().stream()
                .map(it -> new Term(
                        it.text("id"),
                        it.text("term"),
                        it.texts("aliases"),
                        words.text(it.text("id")),
                        it.provenance()))
                .toList();
        entries = terms.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.term()), it.aliases().stream())
                        .map(name -> new Entry(plain(name), new Meaning(it.term(), it.meaning(), it.provenance()))))
                .sorted(Comparator.comparingInt((Entry it) -> it.wanted().length()).reversed())
                .toList();
    }

    Optional<Meaning> in(String officialWords) {
        String text = plain(officialWords);
        return entries.stream()
                .filter(it -> text.contains(it.wanted()))
                .findFirst()
                .map(Entry::meaning);
    }

    /** All terms in the order of the file. */
    List<Term> terms() {
        return terms;
    }

    /** Lower case words without accents between single blanks, so that whole words are found by contains. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return " " + bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
