package org.wayfile.export.print.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wayfile.export.print.layout.Columns.Cell;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.TextBox.Align;

/**
 * One sheet: what stands on it is added from top to bottom, then it is written. Not thread-safe; one for each document.
 */
public final class Sheet {

    private static final float BASE = 24;
    private static final float STRIP_RULE = 2.4f;
    private static final float SECTION_RULE = 2;

    private final Typesetter typesetter;
    private Style style;
    private final Paper paper;
    private final Words words;
    private final Tag document = Tag.document();
    private final Flow flow;
    private final List<Typesetter.Line> footLines;
    private final Typesetter.Line stripLine;
    private final List<Typesetter.Line> stripEnd;

    /** Width and height of the upright paper in points. */
    public record Paper(float width, float height) {}

    /**
     * What repeats on every page.
     *
     * @param title of the kind of sheet, for the document's properties; nothing personal
     * @param language of the document
     * @param strip at the head of the later pages; cut with an ellipsis where it is too long; may be empty
     * @param stripTail behind it, never cut: day and time; may be empty
     * @param stripEnd at its right end: plain words, then bold ones; may be empty
     * @param foot the information line
     * @param pageOf "Page {0} of {1}"
     * @param continued behind a heading that repeats; may be empty
     */
    public record Words(
            String title,
            Locale language,
            String strip,
            String stripTail,
            List<Span> stripEnd,
            String foot,
            String pageOf,
            String continued) {}

    /**
     * @param typesetter may be that of another attempt at the same sheet
     */
    public Sheet(Typesetter typesetter, Words words, Style style, Paper paper) {
        this.typesetter = typesetter;
        this.style = style;
        this.paper = paper;
        this.words = words;
        float numberWidth = width(span("Page 999 of 999", Weight.BOLD, 11)) + 8;
        List<Typesetter.Line> foot =
                typesetter.lines(List.of(span(words.foot(), Weight.REGULAR, style.foot())), width() - numberWidth);
        footLines = foot.subList(0, Math.min(2, foot.size()));
        float endWidth = words.stripEnd().isEmpty() ? 0 : typesetter.width(words.stripEnd());
        stripEnd = words.stripEnd().isEmpty() ? List.of() : typesetter.lines(words.stripEnd(), width() / 2);
        stripLine = strip(width() - Math.min(endWidth, width() / 2) - 12);
        float body = paper.height() - style.top() - Math.max(style.margin(), BASE + 2 * style.foot() * 1.2f);
        flow = new Flow(body, body - stripHeight());
    }

    private Typesetter.Line strip(float most) {
        String between = words.strip().isBlank() || words.stripTail().isBlank() ? "" : " · ";
        Span tail = span(between + words.stripTail(), Weight.SEMIBOLD, style.text());
        Span name = span(words.strip(), Weight.SEMIBOLD, style.text());
        if (words.stripTail().isBlank()) {
            return typesetter.oneLine(name, most);
        }
        return typesetter.joined(typesetter.oneLine(name, most - width(tail)), typesetter.oneLine(tail, most));
    }

    private float stripHeight() {
        return words.strip().isBlank() && words.stripTail().isBlank() ? 0 : style.text() * 1.2f + 4 + STRIP_RULE + 8;
    }

    public Style style() {
        return style;
    }

    /** Sets what follows closer or wider; the margins must be the same. */
    public void use(Style next) {
        style = next;
    }

    public boolean rightToLeft() {
        return typesetter.rightToLeft();
    }

    Paper paper() {
        return paper;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /** Width of the column in points. */
    public float width() {
        return paper.width() - 2 * style.margin();
    }

    public static Span span(String text, Weight weight, float size) {
        return Span.of(text, weight, size);
    }

    /** Width of text set on one line, in points. */
    public float width(Span... spans) {
        return typesetter.width(List.of(spans));
    }

    /** A paragraph for a column of that width. */
    public Box text(Tag tag, float width, Span... spans) {
        return text(tag, width, List.of(spans));
    }

    /** The same. */
    public Box text(Tag tag, float width, List<Span> spans) {
        return new TextBox(
                typesetter.lines(spans, width), width, rightToLeft() ? Align.RIGHT : Align.LEFT, tag, false);
    }

    /** A paragraph in the middle of a column. */
    public Box centred(Tag tag, float width, Span... spans) {
        return new TextBox(typesetter.lines(List.of(spans), width), width, Align.CENTER, tag, false);
    }

    /** A paragraph at the far edge of a column: the right one, or the left one in right-to-left languages. */
    public Box far(Tag tag, float width, List<Span> spans) {
        return new TextBox(
                typesetter.lines(spans, width), width, rightToLeft() ? Align.LEFT : Align.RIGHT, tag, false);
    }

    /** A box for a pen in the middle of a column. */
    public Box tick(Tag tag, float width, boolean ticked, String spoken) {
        return new TickBox(style.box(), style.stroke(), width, ticked, spoken, tag);
    }

    /** A line to write on, with words on it. */
    public Box toFill(Tag tag, float width, List<Span> label) {
        return new WritingLine(text(tag, width, label), width, style.line());
    }

    /** Boxes side by side; the first stands where reading begins. */
    public Box row(List<Float> widths, List<Box> boxes, float gap, float padding, Rule rule, boolean middle) {
        List<Cell> cells = new ArrayList<>();
        float whole = 0;
        for (float it : widths) {
            whole += it + gap;
        }
        whole -= gap;
        float x = 0;
        for (int i = 0; i < boxes.size(); i++) {
            cells.add(new Cell(
                    rightToLeft() ? whole - x - widths.get(i) : x, boxes.get(i), middle && i > 0));
            x += widths.get(i) + gap;
        }
        return new Columns(cells, whole, padding, padding, rule);
    }

    /** One box over the whole width with a hairline below. */
    public Box ruled(Box box) {
        return row(List.of(width()), List.of(box), 0, style.padding(), Rule.HAIR, false);
    }

    /** A frame around boxes side by side. */
    public Box frame(List<Float> widths, List<Box> boxes, float side, float thickness) {
        List<Frame.Part> parts = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            parts.add(new Frame.Part(widths.get(i), boxes.get(i)));
        }
        return new Frame(
                rightToLeft() ? parts.reversed() : parts, style.padding() + 2, side, style.padding() + 3.5f, thickness);
    }

    /** Adds a box. */
    public void add(Box box) {
        flow.add(box);
    }

    public void gap(float height) {
        flow.gap(height);
    }

    public void newPage() {
        flow.newPage();
    }

    /** Height that is left on this page. */
    public float room() {
        return flow.room();
    }

    /** A rule over the whole width. */
    public Box rule(float thickness, float below) {
        return new RuleBox(width(), thickness, 0, below);
    }

    /**
     * A section with its heading, which stays with the next two rows and is repeated where the section goes over.
     *
     * @param heading the words of the heading
     */
    public void section(List<Span> heading, List<? extends Box> rows) {
        Tag tag = document.child("H2");
        Box words = Stack.of(text(tag, width(), heading), Box.gap(2));
        flow.section(
                Stack.of(new RuleBox(width(), SECTION_RULE, 0, 3), words),
                words,
                continued(heading),
                rows,
                (style.padding() < 3 ? 8 : 11) * style.text() / Style.NORMAL.text());
    }

    /** A heading under its rule, for a column of that width. */
    public Box heading(List<Span> spans, float width) {
        return Stack.of(
                new RuleBox(width, SECTION_RULE, 0, 3), text(document.child("H2"), width, spans), Box.gap(2));
    }

    private Box continued(List<Span> heading) {
        if (words.continued().isBlank() || heading.isEmpty()) {
            return Box.gap(0);
        }
        Span first = heading.getFirst();
        Span line = first.saying(first.text() + " (" + words.continued() + ")");
        TextBox box = new TextBox(
                List.of(typesetter.oneLine(line, width())),
                width(),
                rightToLeft() ? Align.RIGHT : Align.LEFT,
                document,
                true);
        return Stack.of(box, Box.gap(3));
    }

    /** How many pages there are now. */
    public int pages() {
        return flow.pages().size();
    }

    /** A new element of the document: "P", "L", "Table". */
    public Tag inside(String role) {
        return document.child(role);
    }

    /** Writes the sheet; returns the bytes of the PDF. */
    public byte[] write() {
        try (Book book = new Book(words.title(), words.language())) {
            draw(book, 0, flow.pages().size());
            return book.end();
        }
    }

    /** Draws all pages into a book, numbered from there on. */
    void draw(Book book, int before, int of) {
        int number = 0;
        for (List<Flow.Placed> page : flow.pages()) {
            Ink ink = book.page(paper.width(), paper.height());
            float top = paper.height() - style.top();
            if (number++ > 0 && stripHeight() > 0) {
                strip(ink, top);
                top -= stripHeight();
            }
            for (Flow.Placed it : page) {
                it.box().draw(ink, style.margin(), top - it.down());
            }
            foot(ink, words.pageOf()
                    .replace("{0}", String.valueOf(before + number))
                    .replace("{1}", String.valueOf(of)));
        }
    }

    private void strip(Ink ink, float top) {
        float left = style.margin();
        float base = top - style.text() * 0.9f;
        float right = left + width();
        boolean turned = rightToLeft();
        ink.decoration(stripLine, turned ? right - stripLine.width() : left, base);
        if (!stripEnd.isEmpty()) {
            Typesetter.Line end = stripEnd.getFirst();
            ink.decoration(end, turned ? left : right - end.width(), base);
        }
        float y = top - style.text() * 1.2f - 4;
        ink.line(left, y, right, y, STRIP_RULE);
    }

    void foot(Ink ink, String pageWords) {
        float left = style.margin();
        float right = left + width();
        Typesetter.Line number = typesetter.oneLine(span(pageWords, Weight.BOLD, 11), width() / 2);
        ink.decoration(number, rightToLeft() ? left : right - number.width(), BASE);
        for (int i = 0; i < footLines.size(); i++) {
            Typesetter.Line line = footLines.get(i);
            float base = BASE + (footLines.size() - 1 - i) * style.foot() * 1.2f;
            ink.decoration(line, rightToLeft() ? right - line.width() : left, base);
        }
    }
}
