package org.wayfile.export.print.layout;

/**
 * A piece of text of one look and language.
 *
 * @param size in points
 * @param language BCP 47 tag when it differs from the document's; empty otherwise
 */
public record Span(String text, Weight weight, float size, String language) {

    public static Span of(String text, Weight weight, float size) {
        return new Span(text, weight, size, "");
    }

    Span saying(String next) {
        return new Span(next, weight, size, language);
    }
}
