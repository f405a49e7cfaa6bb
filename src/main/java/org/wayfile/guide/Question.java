package org.wayfile.guide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * A question to the index, made of the pieces that a person typed.
 *
 * @param query all pieces together
 */
record Question(IndexSearcher searcher, Query query, List<Piece> pieces) {

    /** What each sign of a fitting problem is worth; fitted on the tuning half of the phrases. */
    private static final double PER_SCORE = 0.37;

    private static final double PER_SHARE = 3.29;
    private static final double PER_PAIR = 0.2;
    private static final double PER_PIECE = 0.74;
    private static final double MOST_FOR_PAIRS = 15;

    /** Less than this in all is a chance likeness. */
    private static final double LEAST = 5.5;

    /** From here on hardly any text of another matter was taken for one of the field. */
    private static final double SURE = 6.5;

    private static final int MOST_REASONS = 4;

    /** Less rare words are no reason to show, unless there is no better one. */
    private static final double TELLING = 1.0;

    /**
     * A word or name of a thing, as the person wrote it.
     *
     * @param rarity how telling it is
     * @param concept true for a name of a thing of the field
     */
    record Piece(String said, int from, int to, Query query, double rarity, boolean concept) {

        private boolean covers(Piece other) {
            return from <= other.from && to >= other.to;
        }
    }

    private record Matched(Piece piece, float score) {}

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The best documents, each with the pieces that led to it. */
    List<Match> best(int most) throws IOException {
        ScoreDoc[] found = searcher.search(query, most).scoreDocs;
        List<Weight> weights = new ArrayList<>();
        for (Piece piece : pieces) {
            weights.add(searcher.createWeight(searcher.rewrite(piece.query()), ScoreMode.COMPLETE, 1));
        }
        List<Match> matches = new ArrayList<>();
        for (ScoreDoc it : found) {
            matches.add(new Match(it.doc, it.score, matched(weights, it.doc)));
        }
        return matches;
    }

    private List<Matched> matched(List<Weight> weights, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        List<Matched> matched = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Scorer scorer = weights.get(i).scorer(leaf);
            int inLeaf = document - leaf.docBase;
            if (scorer != null && scorer.iterator().advance(inLeaf) == inLeaf) {
                matched.add(new Matched(pieces.get(i), scorer.score()));
            }
        }
        return matched;
    }

    /** A document that was found and the pieces of what was typed that it knows. */
    final class Match {

        private final int document;
        private final float score;
        private final List<Matched> matched;

        private Match(int document, float score, List<Matched> matched) {
            this.document = document;
            this.score = score;
            this.matched = matched;
        }

        int document() {
            return document;
        }

        float score() {
            return score;
        }

        /** Whether the document has to do with what was typed, or only shares a word by chance. */
        boolean isTelling() {
            return worth() >= LEAST;
        }

        /** Whether the likeness is so strong that texts of other matters hardly ever reach it. */
        boolean isSure() {
            return worth() >= SURE;
        }

        private double worth() {
            double alone = matched.stream().mapToDouble(Matched::score).sum();
            double pairs = Math.clamp(score - alone, 0, MOST_FOR_PAIRS);
            return PER_SCORE * Math.log1p(alone)
                    + PER_SHARE * share()
                    + PER_PAIR * pairs
                    + PER_PIECE * matched.size();
        }

        /** The share of what was typed, by weight, that the document knows. */
        private double share() {
            double all = pieces.stream().mapToDouble(Piece::rarity).sum();
            return matched.stream().mapToDouble(it -> it.piece().rarity()).sum() / all;
        }

        /** The words that led to the document, the most telling ones, in the order in which they were typed. */
        List<String> because() {
            double rarest = matched.stream()
                    .mapToDouble(it -> it.piece().rarity())
                    .max()
                    .orElse(0);
            return matched.stream()
                    .filter(it -> it.piece().rarity() >= Math.min(rarest, TELLING))
                    .filter(it -> matched.stream()
                            .noneMatch(other -> other.piece() != it.piece()
                                    && other.piece().covers(it.piece())
                                    && (!it.piece().covers(other.piece()) || it.piece().concept())))
                    .sorted(Comparator.comparingDouble((Matched it) -> it.piece().rarity()).reversed())
                    .limit(MOST_REASONS)
                    .sorted(Comparator.comparingInt(it -> it.piece().from()))
                    .map(it -> it.piece().said())
                    .distinct()
                    .toList();
        }
    }
}
