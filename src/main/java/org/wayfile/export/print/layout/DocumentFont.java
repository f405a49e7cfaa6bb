package org.wayfile.export.print.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face embedded in one document. Codes are the glyph ids of the font file; at the end only the glyphs that were used
 * go in, with a table that gives their characters back to whoever copies or reads the text aloud.
 */
final class DocumentFont {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String INVISIBLE = "\u200B";

    private final PDDocument document;
    private final FontFace face;
    private final TrueTypeFont reader;
    private final PDType0Font font;
    private final COSName name;
    private final float unitsPerEm;
    private final Map<Integer, String> characters = new TreeMap<>();

    DocumentFont(PDDocument document, FontFace face, int number) throws IOException {
        this.document = document;
        this.face = face;
        reader = face.parsed();
        synchronized (face) {
            font = PDType0Font.load(document, reader, true);
        }
        name = COSName.getPDFName("F" + number);
        unitsPerEm = face.unitsPerEm();
    }

    PDType0Font font() {
        return font;
    }

    COSName name() {
        return name;
    }

    float unitsPerEm() {
        return unitsPerEm;
    }

    /** The nominal width of a glyph in font units. */
    float advance(int glyph) {
        try {
            return reader.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Notes what the glyphs of a cluster stand for.
     *
     * @return false when the table alone would give back other characters, so that the text has to be written beside it
     */
    boolean stands(Run.Cluster cluster) {
        int count = cluster.count();
        if (count == 0) {
            return true;
        }
        List<String> points = cluster.text()
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
        boolean oneEach = points.size() == count;
        boolean same = true;
        for (int i = 0; i < count; i++) {
            String wanted = oneEach ? points.get(i) : i == 0 ? cluster.text() : INVISIBLE;
            String known = characters.putIfAbsent(cluster.glyph(i), wanted);
            same &= known == null || known.equals(wanted);
        }
        return same && (count == 1 || oneEach);
    }

    /** Embeds what was used. */
    void end() throws IOException {
        Set<Integer> used = new HashSet<>(characters.keySet());
        font.addGlyphsToSubset(used);
        synchronized (face) {
            font.subset();
        }
        PDStream table = new PDStream(document);
        try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, table);
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = List.copyOf(characters.entrySet());
        for (int from = 0; from < all.size(); from += 100) {
            List<Map.Entry<Integer, String>> part = all.subList(from, Math.min(all.size(), from + 100));
            map.append(part.size()).append(" beginbfchar\n");
            part.forEach(it -> map.append('<')
                    .append(HEX.toHexDigits((char) it.getKey().intValue()))
                    .append("> <")
                    .append(utf16(it.getValue()))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    static String utf16(String text) {
        StringBuilder hex = new StringBuilder(text.length() * 4);
        text.chars().forEach(it -> hex.append(HEX.toHexDigits((char) it)));
        return hex.toString();
    }
}
