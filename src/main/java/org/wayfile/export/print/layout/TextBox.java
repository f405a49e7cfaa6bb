package org.wayfile.export.print.layout;

import java.util.List;
import java.util.Optional;

/**
 * Lines of text.
 *
 * @param width of the column, for text at its right edge
 * @param decoration whether screen readers pass over it, because the words are said elsewhere
 */
record TextBox(List<Typesetter.Line> lines, float width, Align align, Tag tag, boolean decoration) implements Box {

    /** At which edge lines stand. */
    enum Align {
        LEFT,
        RIGHT,
        CENTER
    }

    private static final float SPACING = 1.2f;
    private static final float BASELINE = 0.75f;
    /** Scripts that stack marks need the room that their font asks for. */
    private static final float STACKED = 0.98f;

    /** Never one line alone at the end or the begin of a page. */
    private static final int FEWEST_LINES = 2;

    @Override
    public float height() {
        float height = 0;
        for (Typesetter.Line it : lines) {
            height += height(it);
        }
        return height;
    }

    private static float height(Typesetter.Line line) {
        float height = line.size() * SPACING;
        for (Run it : line.runs()) {
            float own = (it.face().ascent() + it.face().descent()) * it.span().size() * STACKED;
            if (own > height && it.shape().stacked()) {
                height = own;
            }
        }
        return height;
    }

    @Override
    public void draw(Ink ink, float x, float top) {
        if (!decoration && tag.isCell()) {
            ink.keep(tag);
        }
        float y = top;
        for (Typesetter.Line it : lines) {
            float height = height(it);
            float left = switch (align) {
                case LEFT -> x;
                case RIGHT -> x + width - it.width();
                case CENTER -> x + (width - it.width()) / 2;
            };
            if (decoration) {
                ink.decoration(it, left, y - height * BASELINE);
            } else {
                ink.text(it, left, y - height * BASELINE, tag);
            }
            y -= height;
        }
    }

    @Override
    public Optional<Parts> split(float room, boolean forced) {
        int fit = 0;
        float used = 0;
        while (fit < lines.size() && used + height(lines.get(fit)) <= room) {
            used += height(lines.get(fit++));
        }
        int least = forced ? 1 : FEWEST_LINES;
        int here = Math.min(fit, lines.size() - least);
        return here < least
                ? Optional.empty()
                : Optional.of(new Parts(
                        with(lines.subList(0, here)), with(lines.subList(here, lines.size()))));
    }

    private TextBox with(List<Typesetter.Line> some) {
        return new TextBox(some, width, align, tag, decoration);
    }

    TextBox decorated() {
        return new TextBox(lines, width, align, tag, true);
    }
}
