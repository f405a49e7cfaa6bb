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
