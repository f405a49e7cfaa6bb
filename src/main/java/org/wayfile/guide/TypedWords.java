package org.wayfile.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wayfile.guide.FolkWords.Token;

/** Turns what a person types into a question to the index, word by word. Any thread. */
final class TypedWords {

    private static final int LONGEST = 600;
    private static final float TIE = 0.2f;
    private static final float CORRECTED = 0.7f;
    private static final float CONCEPT = 1.2f;
    private static final float PAIR = 0.8f;

    /** How much a word of any talk counts that some problem knows. */
    private static final double ANY_TALK = 0.3;

    /** How much more a word counts that belongs to another matter altogether. */
    private static final double OTHER_MATTER = 3;

    private final IndexSearcher searcher;
    private final Spelling spelling;
    private final Analyzer words = FinderAnalyzer.words("es");
    private final Map<String, Analyzer> analyzers = new TreeMap<>();
    private final Map<String, Analyzer> pairs = new TreeMap<>();
    private final Map<String, Set<String>> silent = new HashMap<>();
    private final Set<String> places;
    private final Set<String> otherMatters;

    TypedWords(IndexSearcher searcher, FolkWords folk, Map<String, SynonymMap> concepts) {
        this.searcher = searcher;
        concepts.forEach((language, map) -> {
            analyzers.put(language, FinderAnalyzer.concepts(language, map, false));
            pairs.put(language, FinderAnalyzer.pairs(language));
            silent.put(language, folk.silent(language));
        });
        places = folk.places();
        otherMatters = folk.otherMatters();
        try {
            spelling = new Spelling(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A typed word, as the person wrote it and as it was understood. */
    private record Word(String meant, int from, int to, boolean corrected) {}

    /** A place of the corrected text and the words that stand there in each language. */
    private record Place(int from, int to, Map<String, Set<String>> byLanguage) {

        boolean isConcept() {
            return byLanguage.values().stream().flatMap(Set::stream).anyMatch(it -> it.startsWith(FolkWords.MARK));
        }

        /** "library card" as a whole: what it is made of says nothing of the field. */
        boolean isOtherMatter() {
            return byLanguage.values().stream().anyMatch(it -> it.contains(FolkWords.OTHER_MATTER));
        }

        boolean covers(Place other) {
            return from <= other.from && to >= other.to;
        }
    }

    /** The question; empty when only words were typed that say nothing. */
    Question question(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        try {
            List<Word> understood = understood(text);
            String right = String.join(" ", understood.stream().map(Word::meant).toList());
            List<Place> all = places(right);
            List<Place> others = all.stream().filter(Place::isOtherMatter).toList();
            List<Place> found = all.stream()
                    .filter(it -> others.contains(it) || others.stream().noneMatch(other -> other.covers(it)))
                    .toList();
            List<Place> concepts = found.stream().filter(Place::isConcept).toList();
            List<Question.Piece> pieces = new ArrayList<>();
            for (Place place : found) {
                boolean part = !place.isConcept() && concepts.stream().anyMatch(it -> it.covers(place));
                boolean silentWord = isSilent(place);
                if (!silentWord || place.isConcept()) {
                    piece(place, part, understood, text)
                            .filter(it -> pieces.stream().noneMatch(earlier -> earlier.query().equals(it.query())))
                            .ifPresent(pieces::add);
                }
            }
            return new Question(searcher, whole(pieces, right), pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Word> understood(String text) throws IOException {
        List<Word> understood = new ArrayList<>();
        List<Token> tokens = FolkWords.tokens(words, text);
        for (int i = 0; i < tokens.size(); i++) {
            Token it = tokens.get(i);
            boolean typing = i == tokens.size() - 1 && it.to() == text.length();
            String meant = isKnown(it.word()) ? it.word() : meant(it.word(), typing);
            understood.add(new Word(meant, it.from(), it.to(), !meant.equals(it.word())));
        }
        return understood;
    }

    private String meant(String word, boolean typing) throws IOException {
        Optional<String> longer = typing ? spelling.completed(word) : Optional.empty();
        return (longer.isPresent() ? longer : spelling.near(word)).orElse(word);
    }

    private boolean isKnown(String word) throws IOException {
        if (spelling.knows(word) || otherMatters.contains(word)) {
            return true;
        }
        for (Map.Entry<String, Analyzer> it : analyzers.entrySet()) {
            for (Token token : FolkWords.tokens(it.getValue(), word)) {
                if (silent.getOrDefault(it.getKey(), Set.of()).contains(token.word())
                        || frequency(it.getKey(), token.word()) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Place> places(String right) {
        Map<Long, Place> places = new TreeMap<>();
        analyzers.forEach((language, analyzer) -> FolkWords.tokens(analyzer, right).forEach(token -> {
            // A concept may stand for one word: it gets a place of its own after the word's.
            long key = ((long) token.from() << 32) + token.to() * 2L + (token.isConcept() ? 1 : 0);
            places.computeIfAbsent(key, _ -> new Place(token.from(), token.to(), new TreeMap<>()))
                    .byLanguage()
                    .computeIfAbsent(language, _ -> new HashSet<>())
                    .add(token.word());
        }));
        return List.copyOf(places.values());
    }

    private boolean isSilent(Place place) {
        return place.byLanguage().entrySet().stream()
                .anyMatch(it -> it.getValue().stream().anyMatch(silent.getOrDefault(it.getKey(), Set.of())::contains));
    }

    private Optional<Question.Piece> piece(Place place, boolean partOfConcept, List<Word> understood, String text)
            throws IOException {
        List<Word> typed = typed(place, understood);
        // "deportes" has the stem of "deported"; a word of another matter is the field's only as it is written there.
        String meant = typed.getFirst().meant();
        if (place.isOtherMatter() || !place.isConcept() && otherMatters.contains(meant) && !spelling.knows(meant)) {
            return Optional
                    .of(piece(typed, text, MatchNoDocsQuery.INSTANCE, rarity(0) * OTHER_MATTER, place.isConcept()));
        }
        List<Query> fields = new ArrayList<>();
        double weight = 0;
        for (Map.Entry<String, Set<String>> it : place.byLanguage().entrySet()) {
            for (String word : it.getValue()) {
                int frequency = frequency(it.getKey(), word);
                weight = frequency == 0 ? weight : Math.max(weight, rarity(frequency));
                for (ProblemIndex.Part part : ProblemIndex.Part.values()) {
                    fields.add(new BoostQuery(
                            new TermQuery(new Term(part.field(it.getKey()), word)), part.weight()));
                }
            }
        }
        boolean unknown = weight == 0;
        if (unknown && partOfConcept) {
            return Optional.empty();
        }
        if (unknown && (places.contains(meant) || isNumber(meant))) {
            return Optional.empty();
        }
        boolean corrected = typed.stream().anyMatch(Word::corrected);
        float boost = (corrected ? CORRECTED : 1) * (place.isConcept() ? CONCEPT : 1);
        return Optional.of(piece(
                typed,
                text,
                new BoostQuery(new DisjunctionMaxQuery(fields, TIE), boost),
                (unknown ? rarity(0) : weight) * telling(meant, place),
                place.isConcept()));
    }

    private static Question.Piece piece(List<Word> typed, String text, Query query, double rarity, boolean concept) {
        int from = typed.getFirst().from();
        int to = typed.getLast().to();
        return new Question.Piece(text.substring(from, to), from, to, query, rarity, concept);
    }

    /** How much more or less a word tells than its rarity. */
    private double telling(String word, Place place) {
        if (place.isConcept()) {
            return 1;
        }
        return otherMatters.contains(word) ? OTHER_MATTER : places.contains(word) ? ANY_TALK : 1;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    private static List<Word> typed(Place place, List<Word> understood) {
        List<Word> typed = new ArrayList<>();
        int at = 0;
        for (Word word : understood) {
            if (at >= place.from() && at < place.to()) {
                typed.add(word);
            }
            at += word.meant().length() + 1;
        }
        return typed;
    }

    private int frequency(String language, String word) throws IOException {
        int most = 0;
        for (ProblemIndex.Part part : ProblemIndex.Part.values()) {
            most = Math.max(most, searcher.getIndexReader().docFreq(new Term(part.field(language), word)));
        }
        return most;
    }

    private double rarity(int frequency) {
        int all = searcher.getIndexReader().numDocs();
        return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
    }

    private Query whole(List<Question.Piece> pieces, String right) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        pieces.forEach(it -> builder.add(it.query(), BooleanClause.Occur.SHOULD));
        pairs.forEach((language, analyzer) -> FolkWords.tokens(analyzer, right)
                .forEach(it -> builder.add(
                        new BoostQuery(new TermQuery(new Term(ProblemIndex.pairs(language), it.word())), PAIR),
                        BooleanClause.Occur.SHOULD)));
        return builder.build();
    }
}
