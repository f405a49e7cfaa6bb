package org.wayfile.export.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.export.print.layout.Box;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.FontChain;
import org.wayfile.export.print.layout.Sheet;
import org.wayfile.export.print.layout.Span;
import org.wayfile.export.print.layout.Style;
import org.wayfile.export.print.layout.Tag;
import org.wayfile.export.print.layout.Typesetter;
import org.wayfile.export.print.layout.Weight;

/** A sheet in one language, written from top to bottom: title, sections with their rows, lines for a pen, frames. */
final class PlainSheet {

    private static final float GAP = 8;

    private final Sheet out;
    private final Sheet.Words repeating;
    private final Style style;
    private @Nullable List<Span> heading;
    private List<Box> rows = new ArrayList<>();

    /**
     * @param kind of sheet, for the document's properties; nothing personal
     * @param strip at the head of the second and later pages
     */
    PlainSheet(String kind, String strip, String foot, SheetWords words, PaperSize paper) {
        this(kind, strip, foot, words, paper, Style.NORMAL);
    }

    /** The same in another size. */
    PlainSheet(String kind, String strip, String foot, SheetWords words, PaperSize paper, Style style) {
        this.style = style;
        repeating = new Sheet.Words(
                kind, words.locale(), strip, "", List.of(), foot, words.get("page"), words.get("continued"));
        out = new Sheet(
                new Typesetter(FontChain.bundled(), false),
                repeating,
                style,
                new Sheet.Paper(paper.width(), paper.height()));
    }

    Sheet sheet() {
        return out;
    }

    private void put(Box box) {
        if (heading == null) {
            out.add(box);
        } else {
            rows.add(box);
        }
    }

    void title(String text) {
        put(out.text(out.inside("H1"), out.width(), Span.of(text, Weight.BOLD, style.title())));
    }

    void strong(String text) {
        text(text, Weight.SEMIBOLD, style.text());
    }

    void body(String text) {
        text(text, Weight.REGULAR, style.text());
    }

    void text(String text, Weight weight, float size) {
        put(out.text(out.inside("P"), out.width(), Span.of(text, weight, size)));
    }

    void gap(float height) {
        if (heading == null) {
            out.gap(height);
        } else {
            rows.add(Box.gap(height));
        }
    }

    /** Begins a section. */
    void heading(String text) {
        close();
        heading = List.of(Span.of(text, Weight.BOLD, style.heading()));
    }

    /** What repeats on every page. */
    Sheet.Words words() {
        return repeating;
    }

    /** Ends the section. */
    void close() {
        if (heading != null) {
            out.section(heading, rows);
            heading = null;
            rows = new ArrayList<>();
        }
    }

    /** A line to write on, with words at its begin. */
    void writingLine(String words) {
        put(out.toFill(
                out.inside("P"), out.width(),
                List.of(Span.of(words.isBlank() ? " " : words, Weight.REGULAR, style.second()))));
    }

    /** A frame around a sentence. */
    void frame(String text) {
        put(out.frame(
                List.of(out.width()),
                List.of(out.text(
                        out.inside("P"), out.width() - 18, Span.of(text, Weight.SEMIBOLD, style.text()))),
                9,
                0.9f));
    }

    /** The element of a new table; its rows name it. */
    Tag table() {
        return out.inside("Table");
    }

    /** Widths of columns by their share of the whole. */
    List<Float> widths(float... shares) {
        List<Float> widths = new ArrayList<>();
        for (float share : shares) {
            widths.add((out.width() - (shares.length - 1) * GAP) * share);
        }
        return widths;
    }

    /** A row of a table. */
    void row(List<Float> widths, List<Box> cells, Rule rule) {
        put(out.row(widths, cells, GAP, style.padding(), rule, cells.size() > 1));
    }

    /** Bold words with plain ones under them; either may be empty. */
    Box words(Tag tag, float width, String strong, String plain) {
        List<Span> spans = new ArrayList<>();
        if (!strong.isBlank()) {
            spans.add(Span.of(strong, Weight.SEMIBOLD, style.text()));
        }
        if (!plain.isBlank()) {
            spans.add(Span.of((spans.isEmpty() ? "" : "\n") + plain, Weight.REGULAR, style.second()));
        }
        return out.text(tag, width, spans.isEmpty() ? List.of(Span.of(" ", Weight.REGULAR, style.text())) : spans);
    }

    byte[] end() {
        close();
        return out.write();
    }
}
