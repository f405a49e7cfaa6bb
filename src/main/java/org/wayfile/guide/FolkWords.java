package org.wayfile.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * What people call things, from {@code synonyms.yaml} of both languages: names of one thing share a concept, and words
 * that say nothing of a problem are left out of what is typed.
 */
final class FolkWords {

    /** Begins the common word of a concept; no typed word begins so. */
    static final String MARK = "§";

    /** The common word of all names of quite other matters ("library card"): no problem is about them. */
    static final String OTHER_MATTER = MARK + "other";

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Map<String, List<String>> concepts = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> otherMatters = new ArrayList<>();

    FolkWords() {
        for (String language : LANGUAGES) {
            Pack pack = Pack.file(language + "/synonyms.yaml");
            Pack groups = pack.get("concepts");
            for (String name : groups.node().propertyNames()) {
                concepts.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(groups.texts(name));
            }
            silent.addAll(pack.texts("silent"));
            places.addAll(pack.texts("places"));
            places.addAll(pack.texts("neutral"));
            otherMatters.addAll(pack.texts("otherMatters"));
        }
    }

    /** A word of a text and where it stands there. */
    record Token(String word, int from, int to) {

        boolean isConcept() {
            return word.startsWith(MARK);
        }
    }

    /** The concepts as the words of one language are stemmed. */
    SynonymMap map(String language) {
        SynonymMap.Builder builder = new SynonymMap.Builder(true);
        try (Analyzer stems = FinderAnalyzer.stems(language)) {
            concepts.forEach((name, phrases) -> phrases.forEach(
                    phrase -> builder.add(joined(stems, phrase), new CharsRef(MARK + name), true)));
            otherMatters.stream()
                    .filter(it -> it.contains(" "))
                    .forEach(it -> builder.add(joined(stems, it), new CharsRef(OTHER_MATTER), true));
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharsRef joined(Analyzer stems, String phrase) {
        String[] words = tokens(stems, phrase).stream().map(Token::word).toArray(String[]::new);
        return SynonymMap.Builder.join(words, new CharsRefBuilder());
    }

    /** The stems of the words that say nothing. */
    Set<String> silent(String language) {
        Set<String> stems = new HashSet<>();
        try (Analyzer analyzer = FinderAnalyzer.stems(language)) {
            silent.forEach(it -> tokens(analyzer, it).forEach(token -> stems.add(token.word())));
        }
        return stems;
    }

    /** Names of places and words of any talk, which say nothing when no problem knows them. */
    Set<String> places() {
        return written(places);
    }

    /** Single words of quite other matters; with one of them more of the rest must fit. */
    Set<String> otherMatters() {
        return written(otherMatters.stream().filter(it -> !it.contains(" ")).toList());
    }

    private static Set<String> written(List<String> names) {
        Set<String> words = new HashSet<>();
        try (Analyzer analyzer = FinderAnalyzer.words("es")) {
            names.forEach(it -> tokens(analyzer, it).forEach(token -> words.add(token.word())));
        }
        return words;
    }

    /** All words of the concepts, as written. */
    List<String> written() {
        return concepts.values().stream().flatMap(List::stream).toList();
    }

    /** The words of a text as an analyzer sees them. */
    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
