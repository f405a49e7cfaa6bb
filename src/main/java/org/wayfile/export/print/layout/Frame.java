package org.wayfile.export.print.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A frame around one box, or around several side by side with lines between them.
 *
 * @param cells from left to right, each with its own width
 */
record Frame(List<Part> cells, float above, float side, float below, float thickness) implements Box {

    private static final float INNER = 0.6f;

    /** A part of the frame. */
    record Part(float width, Box box) {}

    private float content() {
        float height = 0;
        for (Part it : cells) {
            height = Math.max(height, it.box().height());
        }
        return height;
    }

    private float width() {
        float width = 0;
        for (Part it : cells) {
            width += it.width();
        }
        return width;
    }

    @Override
    public float height() {
        return above + content() + below;
    }

    @Override
    public void draw(Ink ink, float x, float top) {
        float height = height();
        ink.rectangle(x + thickness / 2, top - height + thickness / 2, width() - thickness, height - thickness,
                thickness);
        float left = x;
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                ink.line(left, top, left, top - height, INNER);
            }
            cells.get(i).box().draw(ink, left + side, top - above);
            left += cells.get(i).width();
        }
    }

    @Override
    public Optional<Parts> split(float room, boolean forced) {
        if (!forced || cells.isEmpty()) {
            return Optional.empty();
        }
        float inner = room - above - below;
        List<Optional<Parts>> parts = cells.stream()
                .map(it -> it.box().height() <= inner ? Optional.<Parts>empty() : it.box().split(inner, true))
                .toList();
        if (parts.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Parts(half(parts, true), half(parts, false)));
    }

    private Frame half(List<Optional<Parts>> parts, boolean here) {
        List<Part> half = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Part whole = cells.get(i);
            Box rest = here ? whole.box() : Box.gap(0);
            Box box = parts.get(i).map(it -> here ? it.here() : it.next()).orElse(rest);
            half.add(new Part(whole.width(), box));
        }
        return new Frame(half, above, side, below, thickness);
    }
}
