package org.wayfile.export.print;

import java.util.ArrayList;
import java.util.List;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.export.print.layout.Span;
import org.wayfile.export.print.layout.Style;
import org.wayfile.export.print.layout.Weight;

/** Words in two languages as spans: English first and heavier, the other language behind it. */
final class SheetSpans {

    private final Style style;
    private final String language;

    /**
     * @param language of the words beside English
     */
    SheetSpans(Style style, String language) {
        this.style = style;
        this.language = language;
    }

    Span english(String text, Weight weight, float size) {
        return Span.of(text, weight, size);
    }

    Span beside(String text, float size) {
        return new Span(text, Weight.REGULAR, size, language);
    }

    /** "English · Español" with those sizes. */
    List<Span> both(Bilingual words, Weight weight, float size, float second) {
        return both(words, weight, size, second, " · ");
    }

    /** The same with other signs between them. */
    List<Span> both(Bilingual words, Weight weight, float size, float second, String between) {
        List<Span> spans = new ArrayList<>();
        if (!words.english().isBlank()) {
            spans.add(Span.of(words.english(), weight, size));
        }
        if (!words.beside().isBlank()) {
            spans.add(new Span(
                    (spans.isEmpty() ? "" : between) + words.beside(), Weight.REGULAR, second, language));
        }
        return spans.isEmpty() ? List.of(Span.of("", weight, size)) : spans;
    }

    /** A heading of a section. */
    List<Span> heading(Bilingual words, Bilingual hint) {
        Bilingual title = hint.isBlank() ? words : words.alone();
        List<Span> spans = new ArrayList<>(both(title, Weight.BOLD, style.heading(), style.text()));
        if (!hint.isBlank()) {
            String between = style.isLarge() ? "\n" : " · ";
            spans.add(Span.of(between + hint.english(), Weight.REGULAR, style.text()));
            if (!hint.beside().isBlank()) {
                spans.add(beside(between + hint.beside(), style.text()));
            }
        }
        return spans;
    }

    /** A label: 11 point, heavier. */
    List<Span> label(Bilingual words) {
        return both(words, Weight.SEMIBOLD, style.second(), style.second());
    }

    /** A sentence or the name of a paper. */
    List<Span> strong(Bilingual words) {
        return both(words, Weight.SEMIBOLD, style.text(), style.second());
    }

    /** The same where the other language follows as a sentence of its own. */
    List<Span> sentence(Bilingual words) {
        return both(words, Weight.SEMIBOLD, style.text(), style.second(), " ");
    }
}
