package org.wayfile.domain.reference;

import java.util.List;

/** A page of words to print: a guide, the card of an agency, a form, or what to note about a call. */
public record Handout(String title, List<Line> lines) {

    /** How a line looks. */
    public enum Look {
        HEADING,
        TEXT,
        STRONG,
        POINT,
        /** Words to say, or a warning: framed. */
        FRAMED,
        /** A line for a pen, with its name. */
        TO_FILL_IN
    }

    /** One paragraph. */
    public record Line(Look look, String text) {}
}
