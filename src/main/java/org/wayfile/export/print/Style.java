package org.wayfile.export.print;

/**
 * Sizes of a sheet in points.
 *
 * @param text running text, never under 11
 * @param heading section headings
 * @param title the largest line
 * @param small the foot line alone
 * @param box side of a box for a pen, 5 mm at normal size
 * @param margin left, right and bottom
 */
record Style(float text, float heading, float title, float small, float box, float margin) {

    static final Style NORMAL = new Style(12, 15, 22, 8.4f, 14.2f, 44.6f);
    static final Style LARGE = new Style(18, 21, 33, 11, 20, 72);

    float line() {
        return text * 1.2f;
    }
}
