package org.wayfile.export.print.layout;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shaped text of one face and direction, and the look it has in its place.
 *
 * @param shape shared by all places where the same word stands
 */
record Run(Span span, Shape shape) {

    /**
     * What the shaper made of a text; knows nothing of size and language.
     *
     * @param clusters in the order of the eye, from the left
     * @param advance width in font units
     * @param emboldened drawn with a thin outline because the face has no bold
     * @param stacked of a script that stacks marks, which needs the height that its font asks for
     */
    record Shape(FontFace face, List<Cluster> clusters, float advance, boolean emboldened, boolean stacked) {}

    FontFace face() {
        return shape.face();
    }

    List<Cluster> clusters() {
        return shape.clusters();
    }

    float advance() {
        return shape.advance();
    }

    boolean emboldened() {
        return shape.emboldened();
    }

    /** Glyphs that stand for characters together and cannot be parted. Its arrays are never changed. */
    static final class Cluster {
        private final String text;
        private final int[] glyphs;
        private final float[] x;
        private final float[] y;

        /**
         * @param text the characters
         * @param glyphs ids in the font file
         * @param x where each stands from the begin of the run, in font units
         * @param y how far each is lifted over the base line, in font units
         */
        Cluster(String text, int[] glyphs, float[] x, float[] y) {
            this.text = text;
            this.glyphs = glyphs;
            this.x = x;
            this.y = y;
        }

        String text() {
            return text;
        }

        int count() {
            return glyphs.length;
        }

        int glyph(int index) {
            return glyphs[index];
        }

        float x(int index) {
            return x[index];
        }

        float y(int index) {
            return y[index];
        }
    }

    /** Width in points. */
    float width() {
        return advance() * span.size() / face().unitsPerEm();
    }

    static Shape shape(FontFace face, String text, boolean rightToLeft, boolean emboldened) {
        GlyphVector glyphs = face.shape(text, rightToLeft);
        int count = glyphs.getNumGlyphs();
        float[] at = glyphs.getGlyphPositions(0, count + 1, null);
        int[] start = glyphs.getGlyphCharIndices(0, count, null);
        List<Cluster> clusters = new ArrayList<>();
        int[] starts = Arrays.stream(start).sorted().distinct().toArray();
        int from = 0;
        while (from < count) {
            int to = from + 1;
            while (to < count && start[to] == start[from]) {
                to++;
            }
            clusters.add(cluster(glyphs, at, from, to, text.substring(start[from], end(starts, start[from], text))));
            from = to;
        }
        return new Shape(face, List.copyOf(clusters), at[2 * count], emboldened, isStacked(text));
    }

    private static boolean isStacked(String text) {
        return text.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(it -> switch (it) {
            case DEVANAGARI, GURMUKHI, ETHIOPIC, ARABIC -> true;
            default -> false;
        });
    }

    private static int end(int[] starts, int from, String text) {
        int next = Arrays.binarySearch(starts, from) + 1;
        return next < starts.length ? starts[next] : text.length();
    }

    private static Cluster cluster(GlyphVector all, float[] at, int from, int to, String text) {
        int[] glyphs = new int[to - from];
        float[] x = new float[to - from];
        float[] y = new float[to - from];
        int used = 0;
        for (int i = from; i < to; i++) {
            int glyph = all.getGlyphCode(i);
            // 0xFFFE and 0xFFFF stand for signs that are not drawn, such as a joiner.
            if (glyph < 0xFFFE) {
                glyphs[used] = glyph;
                x[used] = at[2 * i];
                y[used++] = -at[2 * i + 1];
            }
        }
        return new Cluster(text, Arrays.copyOf(glyphs, used), Arrays.copyOf(x, used), Arrays.copyOf(y, used));
    }
}
