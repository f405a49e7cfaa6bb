package org.wayfile.domain.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A block of a guide's text. */
public sealed interface Prose {

    /** One paragraph. */
    record Paragraph(List<Run> runs) implements Prose {}

    /**
     * Words to say: the first line is said, the second, if any, is its meaning in the reader's language.
     *
     * @param lines at least one
     */
    record Say(List<Paragraph> lines) implements Prose {}

    /**
     * A list with points, or with numbers for steps.
     *
     * @param first the number of the first step; 0 for points
     */
    record Points(int first, List<Paragraph> points) implements Prose {

        /** Whether its points are steps. */
        public boolean numbered() {
            return first > 0;
        }
    }

    /**
     * A part of a paragraph.
     *
     * @param strong whether it says what to do
     * @param to where it leads, or null
     */
    record Run(String text, boolean strong, @Nullable Reference to) {}

    /**
     * A link to another part of the content.
     *
     * @param section the section of a guide, or null for its beginning
     */
    record Reference(Kind kind, String id, @Nullable String section) {

        /** What a link can lead to; written in lower case before the colon. */
        public enum Kind {
            GUIDE,
            AGENCY,
            PROBLEM,
            TERM,
            FORM,
            RULE
        }

        /** Reads "guide:letter-came", "guide:letter-came#names" or "term:rfe". */
        public static Reference of(String address) {
            String[] parts = address.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("no link of the guides: " + address);
            }
            String[] place = parts[1].split("#", 2);
            return new Reference(
                    Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), place[0], place.length > 1 ? place[1] : null);
        }
    }

    /** All paragraphs in it, in order. */
    default List<Paragraph> paragraphs() {
        return switch (this) {
            case Paragraph it -> List.of(it);
            case Say(var lines) -> lines;
            case Points(var _, var points) -> points;
        };
    }

    /** The words of a paragraph without what they look like. */
    static String words(Paragraph paragraph) {
        return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
