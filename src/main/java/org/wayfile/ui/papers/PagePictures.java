package org.wayfile.ui.papers;

/** Turns the pages of a kept PDF into pictures. Any thread. */
public interface PagePictures {

    /**
     * The number of pages.
     *
     * @throws IllegalArgumentException when the bytes are no PDF that can be read
     */
    int pages(byte[] pdf);

    /**
     * One page as a picture.
     *
     * @param page from 0
     * @param dotsPerInch resolution
     * @throws IllegalArgumentException when the bytes are no PDF that can be read
     */
    Picture page(byte[] pdf, int page, float dotsPerInch);

    /**
     * Pixels row by row, 0xAARRGGBB.
     *
     * @param argb width times height values
     */
    @SuppressWarnings("ArrayRecordComponent") // pixels on their way to the screen; never compared
    record Picture(int width, int height, int[] argb) {}
}
