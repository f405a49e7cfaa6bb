package org.wayfile.domain.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A guide of Learn: one page on one matter, in one language.
 *
 * @param topic id of its subject
 * @param order its place among the guides of that subject
 * @param emergency true when its beginning must be read in ten seconds
 * @param agency id of the office it is about, or null
 * @param opening what stands before the first heading: when this page helps, or what to do now
 */
public record Lesson(
        String id,
        String topic,
        int order,
        boolean emergency,
        @Nullable String agency,
        String title,
        List<Prose> opening,
        List<Section> sections,
        Provenance provenance) {

    /**
     * A part under a heading.
     *
     * @param change true for a matter under litigation or change: it says what was true on which day and what to check
     */
    public record Section(String id, String title, List<Prose> text, boolean change, Provenance provenance) {}

    /** The section with that id. */
    public Optional<Section> section(String sectionId) {
        return sections.stream().filter(it -> it.id().equals(sectionId)).findFirst();
    }

    /** Every paragraph of the page, headings left out. */
    public Stream<Prose.Paragraph> paragraphs() {
        return Stream.concat(opening.stream(), sections.stream().flatMap(it -> it.text().stream()))
                .flatMap(it -> it.paragraphs().stream());
    }
}
