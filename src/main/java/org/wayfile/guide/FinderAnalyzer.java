package org.wayfile.guide;

import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes text of one language apart: numbers of forms become one word ("I-94", "I 94" and "i94" are the same), accents
 * are folded, endings cut off, and words for one thing get a common word beside them.
 */
final class FinderAnalyzer extends Analyzer {

    /** The two parts of official numbers, which become one word. */
    private static final List<Pattern> TOGETHER = List.of(
            Pattern.compile("(?i)\\b([a-z]{1,4})[-‐–]\\s?(\\d{1,4}[a-z]{0,2})\\b"),
            Pattern.compile("(?i)\\b(i|n|ds|ar)\\s(\\d{2,3})\\b"),
            Pattern.compile("(?i)\\b(h|f|j|k|l|o|u|t)\\s(1b|[12])\\b"),
            Pattern.compile("(?i)\\b(221|214)\\s?\\(?([a-z])\\b\\)?"));

    /** How far a text is taken apart. */
    enum Depth {
        /** Words as written, in lower case without accents: for correcting slips. */
        WORDS,
        /** Without endings. */
        STEMS,
        /** With the common words of what is the same. */
        CONCEPTS,
        /** Words that stand side by side, without endings. */
        PAIRS
    }

    private final String language;
    private final Depth depth;
    private final @Nullable SynonymMap concepts;
    private final boolean indexing;

    private FinderAnalyzer(String language, Depth depth, @Nullable SynonymMap concepts, boolean indexing) {
        this.language = language;
        this.depth = depth;
        this.concepts = concepts;
        this.indexing = indexing;
    }

    static FinderAnalyzer words(String language) {
        return new FinderAnalyzer(language, Depth.WORDS, null, false);
    }

    static FinderAnalyzer stems(String language) {
        return new FinderAnalyzer(language, Depth.STEMS, null, false);
    }

    static FinderAnalyzer pairs(String language) {
        return new FinderAnalyzer(language, Depth.PAIRS, null, false);
    }

    /**
     * @param indexing true for the text of the catalogue, false for what a person types
     */
    static FinderAnalyzer concepts(String language, SynonymMap concepts, boolean indexing) {
        return new FinderAnalyzer(language, Depth.CONCEPTS, concepts, indexing);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        Reader together = reader;
        for (Pattern parts : TOGETHER) {
            together = new PatternReplaceCharFilter(parts, "$1$2", together);
        }
        return together;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(tokens);
        boolean spanish = language.equals("es");
        words = new ASCIIFoldingFilter(spanish ? words : new EnglishPossessiveFilter(words));
        if (depth != Depth.WORDS) {
            words = spanish ? new SpanishLightStemFilter(words) : new PorterStemFilter(words);
        }
        if (concepts != null) {
            words = new SynonymGraphFilter(words, concepts, true);
            words = indexing ? new FlattenGraphFilter(words) : words;
        }
        if (depth == Depth.PAIRS) {
            ShingleFilter pairs = new ShingleFilter(words, 2, 2);
            pairs.setOutputUnigrams(false);
            words = pairs;
        }
        return new TokenStreamComponents(tokens, words);
    }
}
