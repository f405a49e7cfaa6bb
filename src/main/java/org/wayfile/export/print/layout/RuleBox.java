package org.wayfile.export.print.layout;

/** A rule over a column with room above and below. */
record RuleBox(float width, float thickness, float above, float below) implements Box {

    @Override
    public float height() {
        return above + thickness + below;
    }

    @Override
    public void draw(Ink ink, float x, float top) {
        float y = top - above - thickness / 2;
        ink.line(x, y, x + width, y, thickness);
    }
}
