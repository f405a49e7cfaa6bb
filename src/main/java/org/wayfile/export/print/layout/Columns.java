package org.wayfile.export.print.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Boxes side by side, each from the upper edge: a row of a table, or two sections beside each other. A row is parted
 * only when it is higher than a page.
 *
 * @param cells from left to right
 * @param rule the line below
 */
public record Columns(List<Cell> cells, float width, float above, float below, Rule rule)
        implements Box {

    /**
     * One column.
     *
     * @param x from the left edge of the row
     * @param middle whether the box stands in the middle of the row's height
     */
    public record Cell(float x, Box box, boolean middle) {}

    /** The line below a row. */
    public enum Rule {
        NONE(0),
        HAIR(0.5f),
        THIN(0.7f),
        HEAD(1);

        private final float thickness;

        Rule(float thickness) {
            this.thickness = thickness;
        }
    }

    private float content() {
        float height = 0;
        for (Cell it : cells) {
            height = Math.max(height, it.box().height());
        }
        return height;
    }

    @Override
    public float height() {
        return above + content() + below;
    }

    @Override
    public void draw(Ink ink, float x, float top) {
        float content = content();
        for (Cell it : cells) {
            float down = it.middle() ? (content - it.box().height()) / 2 : 0;
            it.box().draw(ink, x + it.x(), top - above - down);
        }
        float y = top - height();
        if (rule != Rule.NONE) {
            ink.line(x, y, x + width, y, rule.thickness);
        }
    }

    @Override
    public Optional<Parts> split(float room, boolean forced) {
        if (!forced) {
            return Optional.empty();
        }
        List<Cell> here = new ArrayList<>();
        List<Cell> next = new ArrayList<>();
        boolean parted = false;
        for (Cell it : cells) {
            Optional<Parts> parts = it.box().height() <= room - above
                    ? Optional.empty()
                    : it.box().split(room - above, true);
            if (parts.isPresent()) {
                here.add(new Cell(it.x(), parts.get().here(), false));
                next.add(new Cell(it.x(), parts.get().next(), false));
                parted = true;
            } else if (it.box().height() <= room - above) {
                here.add(it);
            } else {
                next.add(it);
            }
        }
        return parted
                ? Optional.of(new Parts(
                        new Columns(here, width, above, 0, Rule.NONE),
                        new Columns(next, width, above, below, rule)))
                : Optional.empty();
    }
}
