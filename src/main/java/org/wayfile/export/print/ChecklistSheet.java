package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.papers.Box;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.Span;
import org.wayfile.export.print.layout.Tag;
import org.wayfile.export.print.layout.Weight;

/** A checklist on paper, filled as it stands or empty for a pen. */
public final class ChecklistSheet {

    private static final float[] COLUMNS = {0.46f, 0.1f, 0.1f, 0.12f, 0.22f};

    private ChecklistSheet() {}

    /**
     * One paper.
     *
     * @param second why it is asked for, and any note
     * @param state the word for its state; empty on an empty list
     */
    public record Item(String title, String second, Box original, Box copy, Box translation, String state,
            String where) {

        /** The same paper with empty boxes and nothing filled in. */
        public Item emptied() {
            return new Item(title, second, emptied(original), emptied(copy), emptied(translation), "", "");
        }

        private static Box emptied(Box box) {
            return box == Box.NOT_NEEDED ? box : Box.EMPTY;
        }
    }

    /**
     * The whole list.
     *
     * @param about the case, may be empty
     * @param neededOn the day the papers are needed, or null
     * @param letter the papers that the letter asks for
     * @param source where the list comes from and when it was checked; empty for an own list
     */
    public record Content(
            String title,
            String about,
            @Nullable LocalDate neededOn,
            List<Item> letter,
            List<Item> others,
            String source,
            LocalDate printedOn) {}

    /** Writes the list; returns the bytes of the PDF. */
    public static byte[] write(Content list, String language, PaperSize paper) {
        SheetWords words = new SheetWords(language);
        PlainSheet flow =
                new PlainSheet(words.get("checklist.kind"), list.title(), foot(list, words), words, paper);
        flow.body(words.get("private"));
        flow.title(list.title());
        if (!list.about().isBlank()) {
            flow.strong(list.about());
        }
        if (list.neededOn() != null) {
            flow.strong(words.get("checklist.needed", words.full(list.neededOn())));
        }
        flow.gap(4);
        section(flow, words, words.get("checklist.letter"), list.letter());
        section(flow, words, words.get("checklist.list"), list.others());
        flow.gap(8);
        flow.writingLine(words.get("checklist.notes"));
        flow.writingLine("");
        return flow.end();
    }

    private static String foot(Content list, SheetWords words) {
        return words.get("advice") + " " + list.source();
    }

    private static void section(PlainSheet flow, SheetWords words, String heading, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        flow.heading(heading);
        List<Float> widths = flow.widths(COLUMNS);
        Tag table = flow.table();
        Tag head = table.child("TR");
        List<org.wayfile.export.print.layout.Box> heads = new ArrayList<>();
        List.of("checklist.paper", "checklist.original", "checklist.copy", "checklist.translation", "checklist.where")
                .forEach(key -> heads.add(
                        flow.words(head.head(true), widths.get(heads.size()), "", words.get(key))));
        flow.row(widths, heads, Rule.HEAD);
        for (Item item : items) {
            Tag row = table.child("TR");
            flow.row(
                    widths,
                    List.of(
                            flow.words(row.head(false), widths.get(0), item.title(), item.second()),
                            tick(flow, row, widths.get(1), item.original()),
                            tick(flow, row, widths.get(2), item.copy()),
                            tick(flow, row, widths.get(3), item.translation()),
                            flow.words(row.child("TD"), widths.get(4), item.state(), item.where())),
                    Rule.HAIR);
        }
    }

    private static org.wayfile.export.print.layout.Box tick(
            PlainSheet flow, Tag row, float width, Box box) {
        Tag tag = row.child("TD");
        return switch (box) {
            case NOT_NEEDED -> flow.sheet().centred(tag, width, Span.of("–", Weight.REGULAR, 12));
            case EMPTY -> flow.sheet().tick(tag, width, false, "☐");
            case TICKED -> flow.sheet().tick(tag, width, true, "☑");
        };
    }
}
