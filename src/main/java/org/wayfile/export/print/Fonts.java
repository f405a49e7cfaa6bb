package org.wayfile.export.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The three weights of the bundled font, embedded in one document as subsets. */
final class Fonts {

    final PDType0Font regular;
    final PDType0Font semiBold;
    final PDType0Font bold;

    Fonts(PDDocument document) throws IOException {
        regular = load(document, "Regular");
        semiBold = load(document, "SemiBold");
        bold = load(document, "Bold");
    }

    private static PDType0Font load(PDDocument document, String weight) throws IOException {
        String name = "/org/wayfile/ui/kit/fonts/SourceSans3-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
            return PDType0Font.load(document, in, true);
        }
    }

    /** The text with every character that the font cannot draw shown as a box, so that nothing vanishes unseen. */
    static String drawable(PDType0Font font, String text) {
        StringBuilder drawable = new StringBuilder();
        text.replace('\t', ' ').codePoints().forEach(point -> drawable.appendCodePoint(has(font, point) ? point : '□'));
        return drawable.toString();
    }

    private static boolean has(PDType0Font font, int point) {
        if (Character.isISOControl(point)) {
            return false;
        }
        try {
            return font.hasGlyph(point);
        } catch (IOException e) {
            return false;
        }
    }

    /** Width of drawable text in points. */
    static float width(PDType0Font font, float size, String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
