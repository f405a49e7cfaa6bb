package org.wayfile.export.print.layout;

import java.util.Optional;

/** A line to write on with a pen; its label stands on the line, at its begin. */
record WritingLine(Box label, float width, float line) implements Box {

    private static final float THICKNESS = 0.7f;

    @Override
    public float height() {
        return Math.max(line, label.height() + line / 3);
    }

    @Override
    public void draw(Ink ink, float x, float top) {
        float low = top - height() + THICKNESS;
        label.draw(ink, x, low + label.height() + 1);
        ink.line(x, low, x + width, low, THICKNESS);
    }

    @Override
    public Optional<Parts> split(float room, boolean forced) {
        return forced
                ? label.split(room, true).map(it -> new Parts(it.here(), new WritingLine(it.next(), width, line)))
                : Optional.empty();
    }
}
