package org.wayfile.export.print;

import java.util.ArrayList;
import java.util.List;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.SheetBlock;
import org.wayfile.domain.interview.SheetBlock.Cell;
import org.wayfile.domain.interview.SheetBlock.Fact;
import org.wayfile.export.print.layout.Box;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.Sheet;
import org.wayfile.export.print.layout.Span;
import org.wayfile.export.print.layout.Stack;
import org.wayfile.export.print.layout.Style;
import org.wayfile.export.print.layout.Tag;
import org.wayfile.export.print.layout.Weight;

/** Sets the blocks of a sheet, one after the other. */
final class BlockSetter {

    private static final float GAP = 20;
    private static final float[] DOOR = {1.2f, 1.12f, 0.78f};
    private static final float LEFT = 0.52f;

    private final Sheet out;
    private Style style;
    private final SheetSpans spans;
    private final FolderSetter folders;

    BlockSetter(Sheet out, SheetSpans spans) {
        this.out = out;
        this.style = out.style();
        this.spans = spans;
        this.folders = new FolderSetter(out, spans);
    }

    void add(SheetBlock block) {
        style = out.style();
        switch (block) {
            case SheetBlock.Door it -> door(it);
            case SheetBlock.Framed it -> framed(it);
            case SheetBlock.Facts it -> section(it.heading(), it.hint(), facts(it, out.width()));
            case SheetBlock.Folder it -> section(it.heading(), Bilingual.NONE, folders.rows(it));
            case SheetBlock.Table it -> section(it.heading(), Bilingual.NONE, folders.rows(it));
            case SheetBlock.Beside it -> beside(it);
            case SheetBlock.Lines it -> lines(it);
            default -> section(block.heading(), Bilingual.NONE, rows(block, out.width()));
        }
    }

    private void section(Bilingual heading, Bilingual hint, List<Box> rows) {
        out.section(spans.heading(heading, hint), rows);
    }

    private List<Box> rows(SheetBlock block, float width) {
        return switch (block) {
            case SheetBlock.Phrases it -> phrases(it, width);
            case SheetBlock.Numbered it -> numbered(it, width);
            case SheetBlock.Questions it -> questions(it, width);
            case SheetBlock.ToFill it -> toFill(it, width);
            case SheetBlock.Phones it -> phones(it, width);
            case SheetBlock.Facts it -> facts(it, width);
            default -> throw new IllegalArgumentException("no rows in " + block.getClass().getSimpleName());
        };
    }

    private void door(SheetBlock.Door it) {
        List<Cell> cells = List.of(it.when(), it.where(), it.early());
        if (style.isLarge()) {
            out.add(out.frame(
                    List.of(out.width()),
                    List.of(Stack.of(
                            cell(it.when(), out.width() - 24),
                            Box.gap(8),
                            cell(it.where(), out.width() - 24),
                            Box.gap(8),
                            cell(it.early(), out.width() - 24))),
                    12,
                    2));
            out.gap(3);
            return;
        }
        List<Float> widths = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            float width = out.width() * DOOR[i] / (DOOR[0] + DOOR[1] + DOOR[2]);
            widths.add(width);
            boxes.add(cell(cells.get(i), width - 18));
        }
        out.add(out.frame(widths, boxes, 9, 1.6f));
        out.gap(1);
    }

    private Box cell(Cell it, float width) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(out.text(out.inside("P"), width, spans.label(it.label())));
        for (String large : it.large()) {
            boxes.add(out.text(out.inside("P"), width, spans.english(large, Weight.BOLD, fitting(large, width))));
        }
        if (!it.strong().isBlank()) {
            boxes.add(out.text(out.inside("P"), width, spans.english(it.strong(), Weight.SEMIBOLD, style.place())));
        }
        boolean under = !it.large().isEmpty();
        for (Bilingual line : it.plain()) {
            float size = under || it.toFill() > 0 ? style.second() : style.text();
            boxes.add(out.text(
                    out.inside("P"), width, spans.both(line, Weight.REGULAR, size, style.second(), "\n")));
        }
        for (int i = 0; i < it.toFill(); i++) {
            Tag tag = out.inside("P");
            boxes.add(out.toFill(tag, width, List.of(spans.english(" ", Weight.REGULAR, style.second()))));
        }
        return new Stack(boxes);
    }

    /** The large size, or a little less so that a long month stays on one line; never under the place's size. */
    private float fitting(String text, float width) {
        float size = style.large();
        while (size > style.place() && out.width(spans.english(text, Weight.BOLD, size)) > width) {
            size -= 1;
        }
        return size;
    }

    private void framed(SheetBlock.Framed it) {
        List<Box> sentences = new ArrayList<>();
        for (Bilingual sentence : it.sentences()) {
            sentences.add(out.text(out.inside("P"), out.width() - 18, spans.sentence(sentence)));
        }
        out.gap(6);
        out.add(out.frame(List.of(out.width()), List.of(new Stack(sentences)), 9, 0.9f));
        out.gap(4);
    }

    private List<Box> facts(SheetBlock.Facts it, float width) {
        float column = (width - GAP) / 2;
        List<Box> rows = new ArrayList<>();
        List<Fact> waiting = new ArrayList<>();
        for (Fact fact : it.facts()) {
            List<Span> words = fact(fact);
            boolean wide = style.isLarge() || out.width(words.toArray(Span[]::new)) > column;
            if (wide) {
                flush(rows, waiting, width);
                rows.add(one(fact, words, width));
            } else {
                waiting.add(fact);
                if (waiting.size() == 2) {
                    flush(rows, waiting, width);
                }
            }
        }
        flush(rows, waiting, width);
        for (Bilingual note : it.notes()) {
            rows.add(out.text(
                    out.inside("P"), width, spans.both(note, Weight.REGULAR, style.text(), style.second(), " ")));
        }
        return rows;
    }

    /** Two facts side by side; one alone has the whole width, which a line to write on needs. */
    private void flush(List<Box> rows, List<Fact> waiting, float width) {
        if (waiting.size() == 1) {
            rows.add(one(waiting.getFirst(), fact(waiting.getFirst()), width));
        } else if (!waiting.isEmpty()) {
            float column = (width - GAP) / 2;
            List<Box> pair = waiting.stream().map(it -> one(it, fact(it), column)).toList();
            rows.add(out.row(List.of(column, column), pair, GAP, 0.6f, Rule.NONE, false));
        }
        waiting.clear();
    }

    private Box one(Fact fact, List<Span> words, float width) {
        return fact.toFill()
                ? out.toFill(out.inside("P"), width, words)
                : out.text(out.inside("P"), width, words);
    }

    private List<Span> fact(Fact it) {
        Weight label = it.strong() == Fact.Strong.LABEL ? Weight.SEMIBOLD : Weight.REGULAR;
        Weight value = it.strong() == Fact.Strong.VALUE ? Weight.BOLD : Weight.REGULAR;
        List<Span> words = new ArrayList<>(
                spans.both(it.label(), label, style.text(), style.second()));
        if (!it.value().isBlank()) {
            String between = switch (it.strong()) {
                case LABEL -> ", ";
                case VALUE -> " ";
                case NONE -> ": ";
            };
            words.add(spans.english(between, Weight.REGULAR, style.text()));
            words.add(spans.english(it.value(), value, style.text()));
        }
        return words;
    }

    private List<Box> phrases(SheetBlock.Phrases it, float width) {
        List<Box> rows = new ArrayList<>();
        Tag list = out.inside("L");
        for (Bilingual phrase : it.rows()) {
            Tag body = list.child("LI").child("LBody");
            if (phrase.beside().isBlank() || style.isLarge()) {
                rows.add(out.ruled(out.text(body, width, spans.both(
                        phrase, Weight.SEMIBOLD, style.text(), style.second(), "\n"))));
                continue;
            }
            float left = width * LEFT;
            Box first = out.text(body, left - 8, spans.english(phrase.english(), Weight.SEMIBOLD, style.text()));
            Box second = out.text(body, width - left, spans.beside(phrase.beside(), style.text()));
            rows.add(out.row(
                    List.of(left - 8, width - left), List.of(first, second), 8, style.padding(), Rule.HAIR, false));
        }
        return rows;
    }

    private List<Box> numbered(SheetBlock.Numbered it, float width) {
        List<Box> rows = new ArrayList<>();
        Tag list = out.inside("L");
        float number = style.text() * 1.5f;
        for (int i = 0; i < it.items().size(); i++) {
            Tag item = list.child("LI");
            Box label = out.text(item.child("Lbl"), number, spans.english(i + 1 + ".", Weight.REGULAR, style.text()));
            Box words = out.text(item.child("LBody"), width - number, spans.sentence(it.items().get(i)));
            rows.add(out.row(List.of(number, width - number), List.of(label, words), 0, 1.5f, Rule.NONE, false));
        }
        return rows;
    }

    private List<Box> questions(SheetBlock.Questions it, float width) {
        List<Box> rows = new ArrayList<>();
        Tag list = out.inside("L");
        float box = style.box() + 6;
        for (Bilingual question : it.questions()) {
            Tag item = list.child("LI");
            Box tick = out.tick(item.child("Lbl"), style.box() + 1, false, "☐");
            Box words = out.text(item.child("LBody"), width - box, spans.both(
                    question, Weight.SEMIBOLD, style.text(), style.second(), "\n"));
            rows.add(out.row(List.of(style.box() + 1, width - box), List.of(tick, words), 5, 2, Rule.NONE, false));
        }
        for (int i = 0; i < it.toFill(); i++) {
            rows.add(out.toFill(
                    out.inside("P"), width, List.of(spans.english(" ", Weight.REGULAR, style.second()))));
        }
        return rows;
    }

    private List<Box> toFill(SheetBlock.ToFill it, float width) {
        List<Box> rows = new ArrayList<>();
        int columns = style.isLarge() ? 1 : 2;
        float column = columns == 1 ? width : (width - GAP) / 2;
        for (int i = 0; i < it.labels().size(); i += columns) {
            List<Box> pair = new ArrayList<>();
            for (Bilingual label : it.labels().subList(i, Math.min(i + columns, it.labels().size()))) {
                pair.add(out.toFill(out.inside("P"), column, spans.both(
                        label, Weight.REGULAR, style.second(), style.second())));
            }
            rows.add(out.row(pair.stream().map(_ -> column).toList(), pair, GAP, 0, Rule.NONE, false));
        }
        for (int i = 0; i < it.more(); i++) {
            rows.add(out.toFill(
                    out.inside("P"), width, List.of(spans.english(" ", Weight.REGULAR, style.second()))));
        }
        return rows;
    }

    private List<Box> phones(SheetBlock.Phones it, float width) {
        List<Box> rows = new ArrayList<>();
        float left = width * LEFT;
        for (var phone : it.phones()) {
            Tag tag = out.inside("P");
            List<Span> who = spans.strong(phone.who());
            Span number = spans.english(phone.number(), Weight.BOLD, style.phone());
            boolean narrow = style.isLarge() || width < out.width();
            rows.add(narrow
                    ? out.row(
                            List.of(width),
                            List.of(Stack.of(out.text(tag, width, who), out.text(tag, width, number))),
                            0,
                            style.padding(),
                            Rule.HAIR,
                            false)
                    : out.row(
                            List.of(left - 8, width - left),
                            List.of(out.text(tag, left - 8, who), out.text(tag, width - left, number)),
                            8,
                            style.padding(),
                            Rule.HAIR,
                            false));
        }
        return rows;
    }

    /** Small print: its heading is a label. */
    private void lines(SheetBlock.Lines it) {
        List<Box> rows = new ArrayList<>();
        rows.add(out.text(out.inside("H2"), out.width(), spans.label(it.heading())));
        for (Bilingual line : it.lines()) {
            rows.add(out.text(out.inside("P"), out.width(), spans.both(
                    line, Weight.REGULAR, style.second(), style.second(), " ")));
        }
        out.gap(4);
        out.add(new Stack(rows));
    }

    private void beside(SheetBlock.Beside it) {
        if (style.isLarge()) {
            add(it.left());
            add(it.right());
            return;
        }
        float left = (out.width() - GAP) * 0.5f;
        float right = out.width() - GAP - left;
        out.gap(10);
        out.add(out.row(
                List.of(left, right), List.of(column(it.left(), left), column(it.right(), right)), GAP, 0,
                Rule.NONE, false));
    }

    private Box column(SheetBlock block, float width) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(out.heading(spans.heading(block.heading(), Bilingual.NONE), width));
        boxes.addAll(rows(block, width));
        return new Stack(boxes);
    }
}
