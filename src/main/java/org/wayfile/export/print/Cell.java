package org.wayfile.export.print;

import java.util.List;
import org.wayfile.domain.papers.Box;

/** What stands in one column of a row. */
sealed interface Cell {

    /** Height in points at that width. */
    float height(Flow flow, float width);

    /** Draws it with its upper edge at {@code top}. */
    void draw(Flow flow, float x, float top, float width, float height);

    /** Bold words with plain words under them; either may be empty. */
    record Words(String strong, String plain) implements Cell {

        @Override
        public float height(Flow flow, float width) {
            return (strongLines(flow, width).size() + plainLines(flow, width).size())
                    * flow.style().line();
        }

        private List<String> strongLines(Flow flow, float width) {
            return strong.isEmpty()
                    ? List.of()
                    : flow.lines(flow.fonts().semiBold, flow.style().text(), strong, width);
        }

        private List<String> plainLines(Flow flow, float width) {
            return plain.isEmpty()
                    ? List.of()
                    : flow.lines(flow.fonts().regular, flow.style().text() - 1, plain, width);
        }

        @Override
        public void draw(Flow flow, float x, float top, float width, float height) {
            float line = flow.style().line();
            float y = top;
            for (String text : strongLines(flow, width)) {
                y -= line;
                flow.draw(flow.fonts().semiBold, flow.style().text(), x, y + line * 0.25f, text);
            }
            for (String text : plainLines(flow, width)) {
                y -= line;
                flow.draw(flow.fonts().regular, flow.style().text() - 1, x, y + line * 0.25f, text);
            }
        }
    }

    /** Bold words and plain words on one line where they fit, the plain ones under them otherwise. */
    record Pair(String strong, String plain) implements Cell {

        private boolean fits(Flow flow, float width) {
            float size = flow.style().text();
            return Fonts.width(flow.fonts().semiBold, size, Fonts.drawable(flow.fonts().semiBold, strong))
                    + Fonts.width(flow.fonts().regular, size - 1,
                            Fonts.drawable(flow.fonts().regular, dotted())) <= width;
        }

        private String dotted() {
            return plain.isEmpty() ? "" : " · " + plain;
        }

        @Override
        public float height(Flow flow, float width) {
            return fits(flow, width) ? flow.style().line() : new Words(strong, plain).height(flow, width);
        }

        @Override
        public void draw(Flow flow, float x, float top, float width, float height) {
            if (!fits(flow, width)) {
                new Words(strong, plain).draw(flow, x, top, width, height);
                return;
            }
            float size = flow.style().text();
            float base = top - flow.style().line() * 0.75f;
            String first = Fonts.drawable(flow.fonts().semiBold, strong);
            flow.draw(flow.fonts().semiBold, size, x, base, first);
            flow.draw(
                    flow.fonts().regular,
                    size - 1,
                    x + Fonts.width(flow.fonts().semiBold, size, first),
                    base,
                    Fonts.drawable(flow.fonts().regular, dotted()));
        }
    }

    /** A small heading over large words, such as the day and time of an appointment. */
    record Large(String label, String large, String plain) implements Cell {

        private static final float LARGER = 20f / 12;

        @Override
        public float height(Flow flow, float width) {
            return new Words(label, plain).height(flow, width)
                    + flow.lines(flow.fonts().bold, size(flow), large, width).size() * size(flow) * 1.15f;
        }

        private static float size(Flow flow) {
            return flow.style().text() * LARGER;
        }

        @Override
        public void draw(Flow flow, float x, float top, float width, float height) {
            Words head = new Words(label, "");
            head.draw(flow, x, top, width, height);
            float y = top - head.height(flow, width);
            for (String text : flow.lines(flow.fonts().bold, size(flow), large, width)) {
                y -= size(flow) * 1.15f;
                flow.draw(flow.fonts().bold, size(flow), x, y + size(flow) * 0.25f, text);
            }
            new Words("", plain).draw(flow, x, y, width, height);
        }
    }

    /** A box for a pen, ticked, empty, or a dash where it is not needed. */
    record Tick(Box box) implements Cell {

        @Override
        public float height(Flow flow, float width) {
            return flow.style().box() + 2;
        }

        @Override
        public void draw(Flow flow, float x, float top, float width, float height) {
            float side = flow.style().box();
            float left = x + (width - side) / 2;
            float low = top - side - 1;
            if (box == Box.NOT_NEEDED) {
                flow.draw(flow.fonts().regular, flow.style().text(), left + side / 3, low + side / 4, "–");
                return;
            }
            flow.rectangle(left, low, side, side, 1.3f);
            if (box == Box.TICKED) {
                flow.line(left + 3, low + side / 2, left + side / 2.4f, low + 3, 1.8f);
                flow.line(left + side / 2.4f, low + 3, left + side - 2, low + side - 2, 1.8f);
            }
        }
    }
}
