package org.wayfile.export.print.layout;

import java.util.Optional;

/** Something laid out for a width: it knows its height and draws itself where it is told. Heights are in points. */
public interface Box {

    float height();

    /** Draws with the upper left corner there. */
    void draw(Ink ink, float x, float top);

    /**
     * Parts the box at the end of a page.
     *
     * @param room height that is left
     * @param forced whether the box is higher than a page, so that even a row must be parted
     * @return empty when it should begin on the next page as a whole
     */
    default Optional<Parts> split(float room, boolean forced) {
        return Optional.empty();
    }

    /** What stands on this page and what goes over to the next. */
    record Parts(Box here, Box next) {}

    /** Room without ink. */
    static Box gap(float height) {
        return new Box() {
            @Override
            public float height() {
                return height;
            }

            @Override
            public void draw(Ink ink, float x, float top) {}
        };
    }
}
