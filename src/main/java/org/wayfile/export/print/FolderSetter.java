package org.wayfile.export.print;

import java.util.ArrayList;
import java.util.List;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.PrepInput.PaperLine;
import org.wayfile.domain.interview.SheetBlock;
import org.wayfile.export.print.layout.Box;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.Sheet;
import org.wayfile.export.print.layout.Span;
import org.wayfile.export.print.layout.Style;
import org.wayfile.export.print.layout.Tag;
import org.wayfile.export.print.layout.Weight;

/** Sets the two tables of a sheet: the folder with its boxes for a pen, and what changed. */
final class FolderSetter {

    private static final float[] CHANGES = {0.43f, 0.31f, 0.26f};
    private static final float LARGE_GAP = 11;

    private final Sheet out;
    private final Style style;
    private final SheetSpans spans;

    FolderSetter(Sheet out, SheetSpans spans) {
        this.out = out;
        this.style = out.style();
        this.spans = spans;
    }

    List<Box> rows(SheetBlock.Folder it) {
        List<Box> rows = new ArrayList<>();
        boolean first = true;
        for (SheetBlock.Group group : it.groups()) {
            Tag table = out.inside("Table");
            rows.add(head(table, group.title(), it.columns(), first));
            group.papers().forEach(paper -> rows.add(paper(table, paper)));
            first = false;
        }
        if (!it.more().isBlank()) {
            rows.add(out.ruled(out.text(out.inside("P"), out.width(), spans.both(
                    it.more(), Weight.REGULAR, style.text(), style.second()))));
        }
        rows.addAll(small(it.last()));
        if (!it.leave().isBlank()) {
            rows.add(out.ruled(out.text(out.inside("P"), out.width(), leave(it))));
        }
        return rows;
    }

    private List<Span> leave(SheetBlock.Folder it) {
        List<Span> words = new ArrayList<>(List.of(
                spans.english(it.leaveLabel().english() + ": ", Weight.SEMIBOLD, style.text()),
                spans.english(it.leave().english(), Weight.REGULAR, style.text())));
        if (!it.leave().beside().isBlank()) {
            words.add(spans.beside(
                    " · " + it.leaveLabel().beside() + ": " + it.leave().beside(), style.second()));
        }
        return words;
    }

    private float name() {
        return out.width() - 3 * style.boxColumn();
    }

    private List<Float> widths() {
        return List.of(name(), style.boxColumn(), style.boxColumn(), style.boxColumn());
    }

    private Box head(Tag table, Bilingual title, List<Bilingual> columns, boolean named) {
        Tag row = table.child("TR");
        List<Box> cells = new ArrayList<>();
        cells.add(out.text(row.head(true), name() - 8, spans.label(title)));
        for (Bilingual it : columns) {
            cells.add(out.centred(
                    named ? row.head(true) : row.silentHead(it.english()),
                    style.boxColumn(),
                    spans.english(named ? it.english() : " ", Weight.SEMIBOLD, style.second())));
        }
        return out.row(widths(), cells, 0, style.padding(), Rule.HEAD, false);
    }

    private Box paper(Tag table, PaperLine it) {
        Tag row = table.child("TR");
        List<Box> cells = new ArrayList<>();
        List<Span> name = new ArrayList<>(spans.both(
                it.name(), Weight.SEMIBOLD, style.text(), style.second(), style.isLarge() ? "\n" : " · "));
        if (!it.tab().isBlank()) {
            name.add(spans.english(" (tab " + it.tab() + ")", Weight.REGULAR, style.second()));
        }
        cells.add(out.text(row.head(false), name() - 8, name));
        for (org.wayfile.domain.papers.Box box : List.of(it.original(), it.copy(), it.translation())) {
            Tag tag = row.child("TD");
            cells.add(switch (box) {
                case NOT_NEEDED -> out.centred(
                        tag, style.boxColumn(), spans.english("–", Weight.REGULAR, style.text()));
                case EMPTY -> out.tick(tag, style.boxColumn(), false, "☐");
                case TICKED -> out.tick(tag, style.boxColumn(), true, "☑");
            });
        }
        return out.row(widths(), cells, 0, style.padding(), Rule.HAIR, true);
    }

    private float smallGap() {
        return style.text() / 3;
    }

    /** Small things on one line, each behind its box; more lines when they do not fit. */
    private List<Box> small(List<Bilingual> things) {
        List<Box> rows = new ArrayList<>();
        List<Float> widths = new ArrayList<>();
        List<Box> cells = new ArrayList<>();
        float used = 0;
        for (Bilingual thing : things) {
            Tag tag = out.inside("P");
            List<Span> words = spans.both(thing, Weight.REGULAR, style.text(), style.second());
            float text = out.width(words.toArray(Span[]::new)) + 1;
            float whole = style.box() + smallGap() + text;
            if (used > 0 && used + LARGE_GAP + whole > out.width()) {
                rows.add(line(widths, cells));
                widths = new ArrayList<>();
                cells = new ArrayList<>();
                used = 0;
            }
            float room = Math.min(text, out.width() - style.box() - smallGap());
            widths.add(style.box() + smallGap() + room);
            cells.add(out.row(
                    List.of(style.box(), room),
                    List.of(out.tick(tag, style.box(), false, "☐"), out.text(tag, room, words)),
                    smallGap(), 0, Rule.NONE, true));
            used += (used > 0 ? LARGE_GAP : 0) + whole;
        }
        if (!cells.isEmpty()) {
            rows.add(line(widths, cells));
        }
        return rows;
    }

    private Box line(List<Float> widths, List<Box> cells) {
        return out.row(widths, cells, LARGE_GAP, style.padding(), Rule.NONE, false);
    }

    List<Box> rows(SheetBlock.Table it) {
        List<Box> rows = new ArrayList<>();
        Tag table = out.inside("Table");
        List<Float> widths = new ArrayList<>();
        for (float share : CHANGES) {
            widths.add((out.width() - 2 * LARGE_GAP) * share);
        }
        Tag head = table.child("TR");
        List<Box> heads = new ArrayList<>();
        for (int i = 0; i < it.columns().size(); i++) {
            heads.add(out.text(head.head(true), widths.get(i), spans.label(it.columns().get(i))));
        }
        rows.add(out.row(widths, heads, LARGE_GAP, style.padding(), Rule.HEAD, false));
        for (List<String> row : it.rows()) {
            Tag line = table.child("TR");
            List<Box> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(out.text(line.child("TD"), widths.get(i),
                        spans.english(row.get(i).isBlank() ? " " : row.get(i), Weight.REGULAR, style.text())));
            }
            rows.add(out.row(widths, cells, LARGE_GAP, style.padding(), Rule.HAIR, false));
        }
        if (!it.more().isBlank()) {
            rows.add(out.text(out.inside("P"), out.width(), spans.both(
                    it.more(), Weight.REGULAR, style.text(), style.second())));
        }
        return rows;
    }
}
