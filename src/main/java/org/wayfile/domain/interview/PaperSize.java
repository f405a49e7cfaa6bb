package org.wayfile.domain.interview;

/** The paper of a sheet. Letter is usual in the United States, A4 at consulates. */
public enum PaperSize {
    LETTER(612, 792),
    A4(595.28f, 841.89f);

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** Width of the upright sheet in points (1/72 inch). */
    public float width() {
        return width;
    }

    /** Height of the upright sheet in points. */
    public float height() {
        return height;
    }
}
