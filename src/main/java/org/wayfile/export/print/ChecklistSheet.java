package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.papers.Box;

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
    public static byte[] write(Content list, String language, Paper paper) {
        SheetWords words = new SheetWords(language);
        Flow flow = new Flow(list.title(), list.title(), foot(list, words), words.locale(), Style.NORMAL, paper.size());
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
        return flow.end(words.get("page"));
    }

    private static String foot(Content list, SheetWords words) {
        return words.get("advice") + " " + list.source();
    }

    private static void section(Flow flow, SheetWords words, String heading, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        flow.heading(heading);
        flow.row(COLUMNS, List.of(
                new Cell.Words(words.get("checklist.paper"), ""),
                new Cell.Words(words.get("checklist.original"), ""),
                new Cell.Words(words.get("checklist.copy"), ""),
                new Cell.Words(words.get("checklist.translation"), ""),
                new Cell.Words(words.get("checklist.where"), "")));
        for (Item item : items) {
            flow.row(COLUMNS, List.of(
                    new Cell.Words(item.title(), item.second()),
                    new Cell.Tick(item.original()),
                    new Cell.Tick(item.copy()),
                    new Cell.Tick(item.translation()),
                    new Cell.Words(item.state(), item.where())));
        }
    }
}
