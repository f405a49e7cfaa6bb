package org.wayfile.domain.papers;

/** One of the three boxes of an item: original, copy, translation. */
public enum Box {
    NOT_NEEDED,
    EMPTY,
    TICKED;

    /** EMPTY when asked for, NOT_NEEDED otherwise. */
    public static Box asked(boolean needed) {
        return needed ? EMPTY : NOT_NEEDED;
    }
}
