package org.wayfile.export.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A written sheet, opened again.
 *
 * @param outside letters and lines that lie outside the media box of their page
 * @param overlaps letters that stand on others of the same line
 */
record ReadSheet(int pages, PDRectangle paper, String text, List<String> outside, List<String> overlaps) {

    /** Kerning sets a full stop under the arm of an r; more than that is one letter on another. */
    private static final float KERNED = 0.14f;

    private record Glyph(int page, float left, float right, float base, float size, String text) {

        /** A quotation mark hangs so high that the font itself sets a full stop under it. */
        boolean isHigh() {
            return "”’»\"'".contains(text);
        }

        boolean isLow() {
            return ".,".contains(text);
        }

        String where() {
            return "page %d: \"%s\" from %.0f to %.0f at %.0f".formatted(page, text, left, right, base);
        }
    }

    /** Notes where each glyph stands; y counts from the upper edge. */
    private static final class Places extends PDFTextStripper {

        private final List<Glyph> glyphs = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition it) {
            glyphs.add(new Glyph(
                    getCurrentPageNo(),
                    it.getX(),
                    it.getX() + it.getWidth(),
                    it.getY(),
                    it.getFontSizeInPt(),
                    it.getUnicode()));
            super.processTextPosition(it);
        }
    }

    static ReadSheet of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Places places = new Places();
            String text = places.getText(document);
            PDRectangle paper = document.getPage(0).getMediaBox();
            List<String> outside = new ArrayList<>();
            places.glyphs.stream()
                    .filter(it -> !it.text().isBlank() && isOutside(it, paper))
                    .forEach(it -> outside.add(it.where()));
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                strokes(document.getPage(page), page + 1, outside);
            }
            return new ReadSheet(document.getNumberOfPages(), paper, text, outside, overlaps(places.glyphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters and digits alone, so that line ends, dashes and blanks between groups do not count. */
    String compact() {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isOutside(Glyph it, PDRectangle paper) {
        return it.left() < 0
                || it.right() > paper.getWidth()
                || it.base() > paper.getHeight()
                || it.base() - it.size() * 0.7f < 0;
    }

    private static List<String> overlaps(List<Glyph> glyphs) {
        Map<String, List<Glyph>> lines = glyphs.stream()
                .filter(it -> !it.text().isBlank())
                .collect(Collectors.groupingBy(it -> it.page() + " " + Math.round(it.base()), TreeMap::new,
                        Collectors.toList()));
        List<String> overlaps = new ArrayList<>();
        for (List<Glyph> line : lines.values()) {
            List<Glyph> sorted = line.stream().sorted(Comparator.comparing(Glyph::left)).toList();
            for (int i = 1; i < sorted.size(); i++) {
                boolean above = sorted.get(i - 1).isHigh() && sorted.get(i).isLow();
                if (!above && sorted.get(i).left() < sorted.get(i - 1).right() - sorted.get(i - 1).size() * KERNED) {
                    overlaps.add(sorted.get(i).where() + " on \"" + sorted.get(i - 1).text() + "\"");
                }
            }
        }
        return overlaps;
    }

    private static void strokes(PDPage page, int number, List<String> outside) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator it) {
                switch (it.getName()) {
                    case "m", "l" -> point(page, number, at(tokens, i - 2), at(tokens, i - 1), outside);
                    case "re" -> {
                        point(page, number, at(tokens, i - 4), at(tokens, i - 3), outside);
                        point(
                                page,
                                number,
                                at(tokens, i - 4) + at(tokens, i - 2),
                                at(tokens, i - 3) + at(tokens, i - 1),
                                outside);
                    }
                    default -> {}
                }
            }
        }
    }

    private static float at(List<Object> tokens, int index) {
        return ((COSNumber) tokens.get(index)).floatValue();
    }

    private static void point(PDPage page, int number, float x, float y, List<String> outside) {
        if (!page.getMediaBox().contains(x, y)) {
            outside.add("page %d: a line at %.0f, %.0f".formatted(number, x, y));
        }
    }
}
