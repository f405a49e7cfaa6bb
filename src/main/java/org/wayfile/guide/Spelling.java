package org.wayfile.guide;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds the word that a person meant among the words of the catalogue. */
final class Spelling {

    private static final int LEAST_FOR_ONE_SLIP = 5;
    private static final int LEAST_FOR_TWO_SLIPS = 8;
    private static final int LEAST_TO_COMPLETE = 3;

    private final IndexSearcher searcher;
    private final @Nullable Terms written;

    Spelling(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.written = MultiTerms.getTerms(searcher.getIndexReader(), ProblemIndex.WRITTEN);
    }

    boolean knows(String word) throws IOException {
        return frequency(word) > 0;
    }

    private int frequency(String word) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(ProblemIndex.WRITTEN, word));
    }

    /** The word with at most one slip, two in a long one; empty when there is none near. */
    Optional<String> near(String word) throws IOException {
        if (written == null || word.length() < LEAST_FOR_ONE_SLIP) {
            return Optional.empty();
        }
        Optional<String> one = nearest(written, word, 1, 0);
        return one.isPresent() || word.length() < LEAST_FOR_TWO_SLIPS ? one : nearest(written, word, 2, 1);
    }

    private Optional<String> nearest(Terms terms, String word, int slips, int sameLetters) throws IOException {
        TermsEnum near =
                new FuzzyTermsEnum(terms, new Term(ProblemIndex.WRITTEN, word), slips, sameLetters, true);
        BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
        String best = "";
        double most = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            double value = nearness.getBoost() + near.docFreq() / 1000.0;
            if (value > most) {
                most = value;
                best = term.utf8ToString();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The most usual word that begins so, for the word being typed. */
    Optional<String> completed(String beginning) throws IOException {
        if (written == null || beginning.length() < LEAST_TO_COMPLETE) {
            return Optional.empty();
        }
        TermsEnum terms = written.iterator();
        String best = "";
        int most = 0;
        if (terms.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END) {
            for (BytesRef term = terms.term(); term != null; term = terms.next()) {
                String word = term.utf8ToString();
                if (!word.startsWith(beginning)) {
                    break;
                }
                if (terms.docFreq() > most) {
                    most = terms.docFreq();
                    best = word;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
