package org.wayfile.export.print.layout;

/**
 * A box for a pen.
 *
 * @param side in points
 * @param width of the column in whose middle it stands
 * @param spoken what a screen reader says
 */
record TickBox(float side, float stroke, float width, boolean ticked, String spoken, Tag tag) implements Box {

    @Override
    public float height() {
        return side + stroke;
    }

    @Override
    public void draw(Ink ink, float x, float top) {
        ink.box(x + (width - side) / 2, top - side - stroke / 2, side, stroke, ticked, spoken, tag);
    }
}
