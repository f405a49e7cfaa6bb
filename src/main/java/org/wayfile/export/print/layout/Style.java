package org.wayfile.export.print.layout;

/**
 * Sizes of a sheet in points.
 *
 * @param text running text, never under 11
 * @param second the other language, labels and hints
 * @param heading section headings
 * @param title the largest line
 * @param large day and time of an appointment
 * @param place the office's name
 * @param phone telephone numbers
 * @param foot the information line, the only text under 11
 * @param box side of a box for a pen, 5 mm at normal size
 * @param boxColumn width of a column of boxes
 * @param padding over and under the words of a row
 * @param line height of a line to write on
 * @param margin left, right and bottom
 * @param top over the first line
 */
public record Style(
        float text,
        float second,
        float heading,
        float title,
        float large,
        float place,
        float phone,
        float foot,
        float box,
        float boxColumn,
        float padding,
        float line,
        float margin,
        float top) {

    public static final Style NORMAL = new Style(12, 11, 15, 22, 20, 13, 16, 8.2f, 14.2f, 58, 3.1f, 23, 44.6f, 36);

    public static final Style LARGE = new Style(18, 16.5f, 22.5f, 33, 30, 19.5f, 24, 11, 20, 74, 5, 34, 72, 60);

    /** Whether everything stands in one column. */
    public boolean isLarge() {
        return text > 14;
    }

    /** The same with rows closer together, for a sheet that is a little too long. */
    public Style tight() {
        return new Style(
                text, second, heading, title, large, place, phone, foot, box, boxColumn, 2.2f, line - 2, margin, top);
    }

    /** The same at the least size that is allowed, 11 points, for a sheet that is much too long. */
    public Style dense() {
        return new Style(
                Math.min(text, 11), Math.min(second, 11), 13.5f, 20, 18, 12, 14, foot, box, boxColumn, 1.6f, line - 3,
                margin, top);
    }

    /** Everything as small as it may be, for a page that has to stay one. */
    public Style smallest() {
        return new Style(11, 11, 13, 18, large, place, phone, foot, 12, boxColumn, 1, 19, 40, 32);
    }

    /** Thickness of the outline of a box for a pen. */
    float stroke() {
        return box > 15 ? 1.8f : 1.3f;
    }
}
