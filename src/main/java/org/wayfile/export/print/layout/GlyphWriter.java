package org.wayfile.export.print.layout;

import java.util.HexFormat;
import org.wayfile.export.print.layout.Run.Cluster;

/** Writes shaped glyphs as PDF text operators: each glyph where the shaper put it. */
final class GlyphWriter {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final DocumentFont font;
    private final float size;
    private final boolean tagged;
    private final StringBuilder out = new StringBuilder();
    private boolean open;
    private float pen;
    private float lift;

    /**
     * @param tagged whether characters are written beside glyphs that do not give them back by themselves
     */
    GlyphWriter(DocumentFont font, float size, boolean tagged) {
        this.font = font;
        this.size = size;
        this.tagged = tagged;
    }

    /** Adds a cluster of a run that begins there, in font units from the begin of the text. */
    void cluster(Cluster it, float from) {
        boolean plain = font.stands(it) || !tagged;
        if (!plain) {
            close();
            out.append("/Span <</ActualText <FEFF").append(DocumentFont.utf16(it.text())).append(">>> BDC\n");
        }
        for (int i = 0; i < it.count(); i++) {
            glyph(it.glyph(i), from + it.x(i), it.y(i));
        }
        if (!plain) {
            close();
            out.append("EMC\n");
        }
    }

    private void glyph(int glyph, float at, float up) {
        if (Math.abs(up - lift) > 0.5f) {
            close();
            out.append(Ink.number(up * size / font.unitsPerEm())).append(" Ts\n");
            lift = up;
        }
        if (!open) {
            out.append('[');
            open = true;
        }
        int back = Math.round((pen - at) * 1000 / font.unitsPerEm());
        if (back != 0) {
            out.append(back);
            pen -= back * font.unitsPerEm() / 1000f;
        }
        out.append('<').append(HEX.toHexDigits((char) glyph)).append('>');
        pen += font.advance(glyph);
    }

    private void close() {
        if (open) {
            out.append("] TJ\n");
            open = false;
        }
    }

    String end() {
        close();
        if (lift != 0) {
            out.append("0 Ts\n");
        }
        return out.toString();
    }
}
