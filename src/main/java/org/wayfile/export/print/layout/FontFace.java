package org.wayfile.export.print.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One TrueType file: the JDK shapes with it, PDFBox embeds it. Positions are in font units because the AWT font is as
 * large as its em. Any thread.
 */
public final class FontFace {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final byte[] file;
    private final Font font;
    private final float unitsPerEm;
    private final float ascent;
    private final float descent;
    private @Nullable TrueTypeFont parsed;

    private FontFace(byte[] file) throws IOException, FontFormatException {
        this.file = file;
        ByteBuffer tables = ByteBuffer.wrap(file);
        unitsPerEm = tables.getShort(table(tables, "head") + 18);
        int heights = table(tables, "hhea");
        ascent = tables.getShort(heights + 4) / unitsPerEm;
        descent = -tables.getShort(heights + 6) / unitsPerEm;
        // Without these two the JDK leaves Latin ligatures and kerning out, and Arabic lam-alef looks different.
        font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(unitsPerEm)
                .deriveFont(Map.of(
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    /**
     * Reads a font file.
     *
     * @throws UncheckedIOException when it is no TrueType font that can be read
     */
    public static FontFace read(InputStream in) {
        return read(in, "");
    }

    /**
     * The same for one language, with the forms of letters that are its own custom.
     *
     * @param language "ne", "zh-Hant"; empty for the common forms
     * @throws UncheckedIOException when it is no TrueType font that can be read
     */
    public static FontFace read(InputStream in, String language) {
        try (in) {
            byte[] file = in.readAllBytes();
            LocalForms.choose(file, language);
            return new FontFace(file);
        } catch (FontFormatException | IndexOutOfBoundsException e) {
            throw new UncheckedIOException(new IOException("no TrueType font", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a table of the file begins; three numbers are not worth a whole parser at the program's start. */
    private static int table(ByteBuffer file, String name) throws IOException {
        return find(file, name).orElseThrow(() -> new IOException("no table " + name));
    }

    /** Gives a table a name that nobody reads. */
    private static void hide(byte[] file, String name) {
        ByteBuffer tables = ByteBuffer.wrap(file);
        entry(tables, name).ifPresent(it -> tables.putInt(it, 0x7A7A7A7A));
    }

    /** Where the entry of a table stands in the list of tables. */
    private static Optional<Integer> entry(ByteBuffer file, String name) {
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Where a table of the file begins; empty when the file has none of that name. */
    static Optional<Integer> find(ByteBuffer file, String name) {
        return entry(file, name).map(it -> file.getInt(it + 8));
    }

    /** The reader of the file, made once; it never closes. Whoever embeds from it holds this face's lock. */
    synchronized TrueTypeFont parsed() throws IOException {
        TrueTypeFont reader = parsed;
        if (reader == null) {
            // The JDK shapes; what the PDF library would read of the same rules takes longer than all the rest.
            byte[] unshaped = file.clone();
            hide(unshaped, "GSUB");
            reader = new TTFParser().parse(new RandomAccessReadBuffer(unshaped));
            parsed = reader;
        }
        return reader;
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    float unitsPerEm() {
        return unitsPerEm;
    }

    /** Height over the base line as a share of the size. */
    float ascent() {
        return ascent;
    }

    /** Depth under the base line as a share of the size. */
    float descent() {
        return descent;
    }

    /** The glyphs of a text of one direction, in the order of the eye. */
    GlyphVector shape(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        return font.layoutGlyphVector(
                EXACT,
                characters,
                0,
                characters.length,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
