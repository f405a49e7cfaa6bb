package org.wayfile.domain.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of papers for one situation, in one language.
 *
 * @param id stable id, "i130-spouse"
 * @param order place in the catalogue, from 1
 * @param forms official form numbers the list serves; may be empty
 * @param agency id of the agency that reads the papers
 */
public record ChecklistTemplate(
        String id,
        int order,
        Kind kind,
        List<String> forms,
        String agency,
        Provenance provenance,
        String title,
        String intro,
        List<Item> items) {

    /** What the list prepares for. */
    public enum Kind {
        FORM,
        INTERVIEW,
        BORDER,
        APPOINTMENT,
        CALL,
        COURT,
        LETTER,
        TASK
    }

    /** How strongly the list asks for a paper. */
    public enum Need {
        REQUIRED,
        HELPFUL,
        IF
    }

    /**
     * One paper or task of the list.
     *
     * @param id stable within the template
     * @param original the person brings or keeps the original
     * @param copy the person sends or hands over a copy
     * @param made a form or statement that the person makes
     * @param translation needs a full English translation when in another language
     * @param who ids of the roles concerned, "applicant", "petitioner"
     * @param when the condition in words, where the need has one
     */
    public record Item(
            String id,
            boolean original,
            boolean copy,
            boolean made,
            boolean translation,
            List<String> who,
            Need need,
            Provenance provenance,
            String name,
            String why,
            @Nullable String note,
            @Nullable String when) {}

    /** The item with that id, empty when the list no longer has it. */
    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
