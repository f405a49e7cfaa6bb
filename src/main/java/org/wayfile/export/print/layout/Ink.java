package org.wayfile.export.print.layout;

import com.google.errorprone.annotations.FormatMethod;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.wayfile.export.print.layout.Run.Cluster;

/**
 * Draws on one page. Coordinates are points from the lower left corner. Text belongs to a tag; lines and boxes are
 * decoration, which screen readers pass over. What is drawn without a tag is decoration too.
 */
public final class Ink {

    private final Book book;
    private final PDPage page;
    private final PDResources resources = new PDResources();
    private final StringBuilder content = new StringBuilder(4096);

    Ink(Book book, float width, float height) {
        this.book = book;
        this.page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    PDPage page() {
        return page;
    }

    /** Makes sure that a tag has its element although it is empty. */
    void keep(Tag tag) {
        book.structure().keep(tag);
    }

    /** Draws a line of text with its base line there. */
    void text(Typesetter.Line line, float x, float baseline, Tag tag) {
        float at = x;
        int from = 0;
        List<Run> runs = line.runs();
        while (from < runs.size()) {
            int to = from + 1;
            while (to < runs.size() && alike(runs.get(from), runs.get(to))) {
                to++;
            }
            at = group(runs.subList(from, to), at, baseline, tag);
            from = to;
        }
    }

    /** The same as decoration: a name strip that repeats, a page number. */
    void decoration(Typesetter.Line line, float x, float baseline) {
        text(line, x, baseline, NO_TAG);
    }

    private static final Tag NO_TAG = Tag.document();

    private static boolean alike(Run a, Run b) {
        return a.face() == b.face()
                && a.emboldened() == b.emboldened()
                && a.span().size() == b.span().size()
                && a.span().language().equals(b.span().language());
    }

    private float group(List<Run> runs, float x, float baseline, Tag tag) {
        Run first = runs.getFirst();
        DocumentFont font = book.font(first.face());
        resources.put(font.name(), font.font());
        String language = first.span().language();
        begin(tag == NO_TAG || language.isEmpty() ? tag : book.inLanguage(tag, language));
        float size = first.span().size();
        add("BT /%s %s Tf 1 0 0 1 %s %s Tm\n", font.name().getName(), number(size), number(x), number(baseline));
        if (first.emboldened()) {
            add("2 Tr %s w\n", number(size * 0.02f));
        }
        GlyphWriter glyphs = new GlyphWriter(font, size, tag != NO_TAG);
        float at = 0;
        for (Run run : runs) {
            for (Cluster cluster : run.clusters()) {
                glyphs.cluster(cluster, at);
            }
            at += run.advance();
        }
        content.append(glyphs.end());
        add(first.emboldened() ? "0 Tr ET\nEMC\n" : "ET\nEMC\n");
        return x + at * size / font.unitsPerEm();
    }

    private void begin(Tag tag) {
        if (tag == NO_TAG) {
            add("/Artifact BMC\n");
        } else {
            add("/%s <</MCID %d>> BDC\n", tag.role(), book.structure().mark(tag, page));
        }
    }

    /** A straight line; black, for a copy knows no grey. */
    public void line(float fromX, float fromY, float toX, float toY, float thickness) {
        add("/Artifact BMC\n%s w %s %s m %s %s l S\nEMC\n",
                number(thickness), number(fromX), number(fromY), number(toX), number(toY));
    }

    /** An empty rectangle. */
    public void rectangle(float x, float lowerY, float width, float height, float thickness) {
        add("/Artifact BMC\n%s w %s %s %s %s re S\nEMC\n",
                number(thickness), number(x), number(lowerY), number(width), number(height));
    }

    /** A page of another document, or a photograph, under a matrix. */
    void paste(PDXObject picture, AffineTransform at, Tag tag) {
        COSName name = resources.add(picture, "X");
        add("/%s <</MCID %d>> BDC\nq %s %s %s %s %s %s cm /%s Do Q\nEMC\n",
                tag.role(), book.structure().mark(tag, page),
                number((float) at.getScaleX()), number((float) at.getShearY()),
                number((float) at.getShearX()), number((float) at.getScaleY()),
                number((float) at.getTranslateX()), number((float) at.getTranslateY()), name.getName());
    }

    /** A box for a pen, read aloud as these words. */
    void box(float x, float lowerY, float side, float thickness, boolean ticked, String words, Tag tag) {
        add("/%s <</MCID %d /ActualText <FEFF%s>>> BDC\n",
                tag.role(), book.structure().mark(tag, page), DocumentFont.utf16(words));
        add("%s w %s %s %s %s re S\n", number(thickness), number(x), number(lowerY), number(side), number(side));
        if (ticked) {
            add("%s w %s %s m %s %s l %s %s l S\n",
                    number(thickness * 1.4f),
                    number(x + side * 0.2f), number(lowerY + side * 0.5f),
                    number(x + side * 0.42f), number(lowerY + side * 0.22f),
                    number(x + side * 0.84f), number(lowerY + side * 0.82f));
        }
        add("EMC\n");
    }

    /** Puts the values in the places of %s and %d; a page has thousands of strokes, too many for a Formatter. */
    @FormatMethod
    private void add(String format, Object... values) {
        int from = 0;
        int next = 0;
        for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', from)) {
            content.append(format, from, at).append(values[next++]);
            from = at + 2;
        }
        content.append(format, from, format.length());
    }

    /** A number as PDF writes it: at most three decimals, a point, no exponent. */
    static String number(float value) {
        long thousandths = Math.round(value * 1000.0);
        String sign = thousandths < 0 ? "-" : "";
        long whole = Math.abs(thousandths) / 1000;
        long rest = Math.abs(thousandths) % 1000;
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = Long.toString(1000 + rest).substring(1);
        return sign + whole + "." + decimals.replaceAll("0+$", "");
    }

    /** Puts the strokes into the page. */
    void end() throws IOException {
        byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(book.document(), new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
    }
}
