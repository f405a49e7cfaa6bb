package org.wayfile.export.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet from top to bottom and begins a new page when there is no room: name strip on every page after the
 * first, foot line and page number on every page. Not thread-safe; one for each document.
 */
final class Flow {

    private static final float TOP = 40;
    private static final float FOOT = 24;
    private static final float BOTTOM = 18;

    private final PDDocument document = new PDDocument();
    private final Fonts fonts;
    private final Style style;
    private final PDRectangle paper;
    private final String strip;
    private final String foot;
    private final Locale locale;
    private @Nullable PDPageContentStream out;
    private float y;

    /**
     * @param strip the line at the head of the second and later pages
     * @param foot the line at the foot of every page
     */
    Flow(String title, String strip, String foot, Locale locale, Style style, PDRectangle paper) {
        this.style = style;
        this.paper = paper;
        this.strip = strip;
        this.foot = foot;
        this.locale = locale;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Wayfile");
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        try {
            fonts = new Fonts(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page();
    }

    Style style() {
        return style;
    }

    Fonts fonts() {
        return fonts;
    }

    float left() {
        return style.margin();
    }

    float width() {
        return paper.getWidth() - 2 * style.margin();
    }

    private PDPageContentStream out() {
        return Objects.requireNonNull(out);
    }

    private void page() {
        try {
            if (out != null) {
                out.close();
            }
            PDPage page = new PDPage(paper);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = paper.getHeight() - TOP;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (document.getNumberOfPages() > 1) {
            text(fonts.semiBold, style.text(), strip);
            rule(1.6f);
        }
    }

    /** Begins a new page when less than that is left, in points. */
    void need(float height) {
        if (y - height < FOOT + BOTTOM) {
            page();
        }
    }

    /** Begins a new page now. */
    void newPage() {
        page();
    }

    /** Leaves a gap, in points. */
    void gap(float height) {
        y -= height;
    }

    void title(String text) {
        text(fonts.bold, style.title(), text);
    }

    /** A heading that stays with the next two lines. */
    void heading(String text) {
        gap(10);
        need(style.heading() * 1.2f + 3 * style.line());
        rule(1.6f);
        text(fonts.bold, style.heading(), text);
        gap(2);
    }

    void strong(String text) {
        text(fonts.semiBold, style.text(), text);
    }

    void body(String text) {
        text(fonts.regular, style.text(), text);
    }

    void text(PDType0Font font, float size, String text) {
        for (String line : lines(font, size, text, width())) {
            need(size * 1.2f);
            y -= size * 1.2f;
            draw(font, size, left(), y + size * 0.25f, line);
        }
    }

    /** A thin rule over the whole width. */
    void rule(float thickness) {
        line(left(), y, left() + width(), y, thickness);
        y -= 3;
    }

    /** An empty line to write on with a pen, with words in front. */
    void writingLine(String words) {
        need(style.line() + 11);
        y -= style.line() + 9;
        draw(fonts.regular, style.text(), left(), y + 4, Fonts.drawable(fonts.regular, words));
        line(left(), y, left() + width(), y, 0.7f);
    }

    /**
     * A row of columns; the row is not split over pages.
     *
     * @param shares the width of each column as a share of the whole
     */
    void row(float[] shares, List<Cell> cells) {
        float padding = 3.2f;
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).height(this, width() * shares[i] - 6));
        }
        need(height + 2 * padding);
        float x = left();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).draw(this, x, y - padding, width() * shares[i] - 6, height);
            x += width() * shares[i];
        }
        y -= height + 2 * padding;
        line(left(), y, left() + width(), y, 0.5f);
    }

    /** A frame around one line of text. */
    void frame(String text) {
        List<String> lines = lines(fonts.semiBold, style.text(), text, width() - 16);
        float height = lines.size() * style.line() + 10;
        need(height + 6);
        y -= 4;
        rectangle(left(), y - height, width(), height, 0.9f);
        float at = y - 4;
        for (String line : lines) {
            at -= style.line();
            draw(fonts.semiBold, style.text(), left() + 8, at + 3, line);
        }
        y -= height + 4;
    }

    /** Breaks text into drawable lines of at most that width in points. */
    List<String> lines(PDType0Font font, float size, String text, float most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrap(font, size, Fonts.drawable(font, paragraph), most, lines);
        }
        return lines;
    }

    private void wrap(PDType0Font font, float size, String text, float most, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            if (!line.isEmpty() && Fonts.width(font, size, line + piece.stripTrailing()) > most) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            cut(font, size, piece, most, line, lines);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Adds a piece; one that is wider than the line by itself is cut between characters. */
    private static void cut(
            PDType0Font font, float size, String piece, float most, StringBuilder line, List<String> lines) {
        if (Fonts.width(font, size, piece.stripTrailing()) <= most) {
            line.append(piece);
            return;
        }
        for (int at = 0; at < piece.length(); at = piece.offsetByCodePoints(at, 1)) {
            String character = piece.substring(at, piece.offsetByCodePoints(at, 1));
            if (Fonts.width(font, size, line + character) > most && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
    }

    /** Draws drawable text with its base line there. */
    void draw(PDType0Font font, float size, float x, float baseline, String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            out().beginText();
            out().setFont(font, size);
            out().newLineAtOffset(x, baseline);
            out().showText(text);
            out().endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void line(float x, float fromY, float toX, float toY, float thickness) {
        try {
            out().setLineWidth(thickness);
            out().moveTo(x, fromY);
            out().lineTo(toX, toY);
            out().stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rectangle(float x, float lowerY, float width, float height, float thickness) {
        try {
            out().setLineWidth(thickness);
            out().addRect(x, lowerY, width, height);
            out().stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the document.
     *
     * @param pageOf the page number in words, with {@code {0}} and {@code {1}}
     * @return the file's bytes
     */
    byte[] end(String pageOf) {
        try {
            out().close();
            int pages = document.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                number(document.getPage(i), pageOf.replace("{0}", "" + (i + 1)).replace("{1}", "" + pages));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void number(PDPage page, String words) throws IOException {
        try (PDPageContentStream foots =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            foots.beginText();
            foots.setFont(fonts.regular, style.small());
            foots.newLineAtOffset(left(), FOOT);
            foots.showText(Fonts.drawable(fonts.regular, foot));
            foots.endText();
            float at = left() + width() - Fonts.width(fonts.bold, 11, words);
            foots.beginText();
            foots.setFont(fonts.bold, 11);
            foots.newLineAtOffset(at, FOOT);
            foots.showText(words);
            foots.endText();
        }
    }
}
