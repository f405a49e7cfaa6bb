package org.wayfile.domain.interview;

import java.util.ArrayList;
import java.util.List;
import org.wayfile.domain.interview.PrepInput.PaperLine;
import org.wayfile.domain.interview.PrepInput.Phone;

/**
 * One part of a sheet, decided down to its words. How it is set on the paper is not known here; that the parts come in
 * the order of use is.
 */
public sealed interface SheetBlock {

    /** What stands over the block; blank when it has no heading. */
    Bilingual heading();

    /** The same with at most three rows where the specification allows to cut: dates, changes and contacts. */
    default SheetBlock shortened(Bilingual more) {
        return this;
    }

    /** The same with at most so many papers; blocks without papers do not change. */
    default SheetBlock withPapers(int most, Bilingual text) {
        return this;
    }

    /**
     * When, where and be there by, in one frame.
     *
     * @param early may be a cell without a time: a line to write on
     */
    record Door(Cell when, Cell where, Cell early) implements SheetBlock {
        @Override
        public Bilingual heading() {
            return Bilingual.NONE;
        }
    }

    /**
     * One of the three cells.
     *
     * @param large the lines at the largest size: weekday, date, time
     * @param strong the name of the office; may be empty
     * @param plain further lines
     * @param toFill how many lines to write on
     */
    record Cell(Bilingual label, List<String> large, String strong, List<Bilingual> plain, int toFill) {}

    /** Sentences in a frame. */
    record Framed(List<Bilingual> sentences) implements SheetBlock {
        @Override
        public Bilingual heading() {
            return Bilingual.NONE;
        }
    }

    /**
     * A label and a value.
     *
     * @param value empty with {@code toFill}: a line to write on
     */
    record Fact(Bilingual label, String value, Strong strong, boolean toFill) {
        /** Which part is set in bold. */
        public enum Strong {
            LABEL,
            VALUE,
            NONE
        }
    }

    /**
     * Facts in two columns, or under each other when they do not fit.
     *
     * @param notes sentences below, over the whole width
     * @param mayShorten whether the block may be cut to three facts
     */
    record Facts(Bilingual heading, Bilingual hint, List<Fact> facts, List<Bilingual> notes, boolean mayShorten)
            implements SheetBlock {
        @Override
        public SheetBlock shortened(Bilingual more) {
            return mayShorten && facts.size() > MOST_SHORTENED
                    ? new Facts(
                            heading, hint, facts.subList(0, MOST_SHORTENED),
                            List.of(more.with(facts.size() - MOST_SHORTENED)), true)
                    : this;
        }
    }

    /** Papers that belong together: those of the letter, the others. */
    record Group(Bilingual title, List<PaperLine> papers) {}

    /**
     * The folder.
     *
     * @param columns original, copy, translation
     * @param left how many papers are not here
     * @param more "and 3 more in the packet"; blank when all are here
     * @param last small things with a box each
     * @param leave what to leave at home, with its label in front
     */
    record Folder(
            Bilingual heading,
            List<Bilingual> columns,
            List<Group> groups,
            int left,
            Bilingual more,
            List<Bilingual> last,
            Bilingual leaveLabel,
            Bilingual leave)
            implements SheetBlock {

        @Override
        public SheetBlock withPapers(int most, Bilingual text) {
            List<Group> fewer = new ArrayList<>();
            int room = most;
            int dropped = 0;
            for (Group it : groups) {
                List<PaperLine> kept = it.papers().stream().limit(room).toList();
                room -= kept.size();
                dropped += it.papers().size() - kept.size();
                if (!kept.isEmpty()) {
                    fewer.add(new Group(it.title(), kept));
                }
            }
            return dropped == 0
                    ? this
                    : new Folder(
                            heading, columns, fewer, left + dropped, text.with(left + dropped), last, leaveLabel,
                            leave);
        }
    }

    /** A table of the person's own words. */
    record Table(Bilingual heading, List<Bilingual> columns, List<List<String>> rows, Bilingual more)
            implements SheetBlock {
        @Override
        public SheetBlock shortened(Bilingual text) {
            return rows.size() > MOST_SHORTENED
                    ? new Table(
                            heading, columns, rows.subList(0, MOST_SHORTENED), text.with(rows.size() - MOST_SHORTENED))
                    : this;
        }
    }

    /** Sentences with a rule under each: English left, the other language right. */
    record Phrases(Bilingual heading, List<Bilingual> rows) implements SheetBlock {}

    /** A numbered list. */
    record Numbered(Bilingual heading, List<Bilingual> items) implements SheetBlock {}

    /** Questions with a box each, then lines to write on. */
    record Questions(Bilingual heading, List<Bilingual> questions, int toFill) implements SheetBlock {}

    /** Two blocks side by side; under each other in large print. */
    record Beside(SheetBlock left, SheetBlock right) implements SheetBlock {
        @Override
        public Bilingual heading() {
            return Bilingual.NONE;
        }
    }

    /** Lines to write on with a label on each, in two columns, then lines without one over the whole width. */
    record ToFill(Bilingual heading, List<Bilingual> labels, int more) implements SheetBlock {
        @Override
        public SheetBlock shortened(Bilingual text) {
            return new ToFill(heading, labels, 0);
        }
    }

    /** Telephone numbers in large figures. */
    record Phones(Bilingual heading, List<Phone> phones) implements SheetBlock {}

    /** Lines of text: the last contacts. */
    record Lines(Bilingual heading, List<Bilingual> lines) implements SheetBlock {
        @Override
        public SheetBlock shortened(Bilingual more) {
            return lines.size() > 1 ? new Lines(heading, lines.subList(0, 1)) : this;
        }
    }

    /** Most rows of a block that was cut. */
    int MOST_SHORTENED = 3;
}
