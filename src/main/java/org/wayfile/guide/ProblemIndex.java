package org.wayfile.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.ProblemSearch;

/**
 * The catalogue of problems in a Lucene index in memory, one document for each problem with its words in both
 * languages. Immutable after building, any thread.
 */
final class ProblemIndex implements ProblemSearch {

    static final List<String> LANGUAGES = List.of("en", "es");

    /** Words as they are written, of all fields and concepts, for correcting slips of spelling. */
    static final String WRITTEN = "written";

    /** Lucene advises the person to add a module for speed; a few hundred problems need none. Kept for its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final String ID = "id";
    private static final String PAIRS = "pairs_";

    /** Beside the best, a problem with less than this share of its score is no help. */
    private static final float LEAST_BESIDE_THE_BEST = 0.3f;

    /** Short fields beside long ones: length counts little, and a word that stands twice hardly more than once. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(0.6f, 0.35f);

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final ContentGuide guide;
    private final IndexSearcher searcher;
    private final TypedWords typedWords;

    /** The fields of a problem in one language with their weights. */
    enum Part {
        TITLE(2.0f),
        KEYWORDS(2.0f),
        SAID(2.0f),
        FIRST(0.7f),
        FACTS(0.6f),
        REST(0.3f);

        private final float weight;

        Part(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }

        String field(String language) {
            return name() + "_" + language;
        }

        /**
         * @param said how people say it, by problem
         */
        List<String> texts(Problem it, Pack said) {
            return switch (this) {
                case TITLE -> List.of(it.title());
                case KEYWORDS -> it.keywords();
                case SAID -> said.texts(it.id());
                case FIRST -> List.of(it.contact().first());
                case FACTS -> it.preparation().facts();
                case REST -> rest(it);
            };
        }
    }

    private static List<String> rest(Problem it) {
        List<String> rest = new ArrayList<>(it.preparation().papers());
        rest.addAll(it.contact().then());
        rest.addAll(it.speech().ask());
        rest.add(it.contact().details());
        rest.add(it.timing().date());
        rest.add(it.lawyer().words());
        return rest;
    }

    /** The field of words that stand side by side. */
    static String pairs(String language) {
        return PAIRS + language;
    }

    /** Builds the index; takes a moment. */
    ProblemIndex(ContentGuide guide) {
        this.guide = guide;
        FolkWords folk = new FolkWords();
        Map<String, SynonymMap> concepts = new HashMap<>();
        LANGUAGES.forEach(it -> concepts.put(it, folk.map(it)));
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            write(directory, folk, concepts);
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(SIMILARITY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        typedWords = new TypedWords(searcher, folk, concepts);
    }

    private void write(ByteBuffersDirectory directory, FolkWords folk, Map<String, SynonymMap> concepts)
            throws IOException {
        Map<String, Analyzer> analyzers = new HashMap<>();
        concepts.forEach((language, map) -> {
            Analyzer analyzer = FinderAnalyzer.concepts(language, map, true);
            analyzers.put(pairs(language), FinderAnalyzer.pairs(language));
            for (Part part : Part.values()) {
                analyzers.put(part.field(language), analyzer);
            }
        });
        IndexWriterConfig config =
                new IndexWriterConfig(new PerFieldAnalyzerWrapper(FinderAnalyzer.words("es"), analyzers));
        config.setSimilarity(SIMILARITY);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            List<Pack> said = LANGUAGES.stream()
                    .map(it -> Pack.file(it + "/said.yaml"))
                    .toList();
            List<List<Problem>> catalogues =
                    LANGUAGES.stream().map(guide::problems).toList();
            for (int i = 0; i < catalogues.getFirst().size(); i++) {
                writer.addDocument(document(i, catalogues, said));
            }
            Document names = new Document();
            folk.written().forEach(it -> names.add(new TextField(WRITTEN, it, Field.Store.NO)));
            writer.addDocument(names);
            writer.forceMerge(1);
        }
    }

    private static Document document(int index, List<List<Problem>> catalogues, List<Pack> said) {
        Document document = new Document();
        document.add(new StoredField(ID, catalogues.getFirst().get(index).id()));
        for (int i = 0; i < LANGUAGES.size(); i++) {
            Problem problem = catalogues.get(i).get(index);
            for (Part part : Part.values()) {
                for (String text : part.texts(problem, said.get(i))) {
                    document.add(new TextField(part.field(LANGUAGES.get(i)), text, Field.Store.NO));
                    document.add(new TextField(WRITTEN, text, Field.Store.NO));
                    document.add(new TextField(pairs(LANGUAGES.get(i)), text, Field.Store.NO));
                }
            }
        }
        return document;
    }

    @Override
    public List<Hit> find(String typed, String language, int most) {
        Question question = typedWords.question(typed);
        if (question.isEmpty()) {
            return List.of();
        }
        try {
            List<Question.Match> found = question.best(most);
            if (found.isEmpty() || !found.getFirst().isTelling()) {
                return List.of();
            }
            List<Hit> hits = new ArrayList<>();
            for (Question.Match it : found) {
                if (it.score() >= found.getFirst().score() * LEAST_BESIDE_THE_BEST) {
                    String id = searcher.storedFields().document(it.document()).get(ID);
                    hits.add(new Hit(guide.problem(id, language).orElseThrow(), it.because(), it.isSure()));
                }
            }
            return List.copyOf(hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
