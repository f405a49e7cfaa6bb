package org.wayfile.domain.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wayfile.domain.reference.Provenance;

/**
 * The fixed words of the sheet for one type of interview, from the guide: labels, my words, rules, what to leave at
 * home. Nothing in here is about a person.
 *
 * @param type id of the interview type, "aos-marriage"; the ids of the interview fact sheets
 * @param shape how much of a sheet this type needs
 * @param paper the paper that is usual where this interview is held
 * @param storyOnCarry whether changes since filing may stand on the Carry version; false for asylum and the fear
 *     interview, where they would tell the story
 * @param review whether changes since filing and dates to remember stand on the sheet at all
 * @param civics whether the sheet names the civics test
 * @param strip "My interview sheet. Private. Not a government document."
 * @param lead sentences that stand before everything else, such as "Get a lawyer. Never miss the date."; may be empty
 * @param last small things for the folder, each with a box: ID, pen, glasses, medicine
 * @param leaveAtHome what not to bring
 * @param phrases "Please repeat the question." and the others of "My words", in the order of use
 * @param rules the five rules, or fewer
 * @param leaving labels of the lines to fill in before leaving the room
 * @param notes the type's own lines under "My case"; may be empty
 * @param plans labels by id of lines to fill in, such as where a traveller will stay; empty for most types
 * @param labels all other words by key, "when", "where" …
 */
public record SheetTexts(
        String type,
        Shape shape,
        PaperSize paper,
        boolean storyOnCarry,
        boolean review,
        boolean civics,
        Bilingual strip,
        List<Bilingual> lead,
        List<Bilingual> last,
        Bilingual leaveAtHome,
        List<Bilingual> phrases,
        List<Bilingual> rules,
        List<Bilingual> leaving,
        List<Bilingual> notes,
        Map<String, Bilingual> plans,
        Map<String, Bilingual> labels,
        Provenance provenance) {

    /** How much of a sheet a type needs. */
    public enum Shape {
        /** Before the door on page one, inside and after on page two. */
        TWO_PAGES,
        /** Everything on one page: a court hearing. */
        ONE_PAGE,
        /** No questions will be asked: a biometrics appointment. */
        HALF_PAGE
    }

    /**
     * A label.
     *
     * @throws IllegalArgumentException when the guide has none with that key
     */
    public Bilingual label(String key) {
        return Optional.ofNullable(labels.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no label " + key));
    }
}
