package org.wayfile.domain.interview.civics;

import java.util.List;
import java.util.Optional;
import org.wayfile.domain.reference.Provenance;

/**
 * One version of the civics test, in one language. The wording of the questions is ours; the official list is named by
 * the provenance.
 *
 * @param id "2008" or "2025"
 * @param normal the rules for most people
 * @param starred the rules for people of 65 years with 20 years as a resident: starred questions only
 * @param updates address of the official page with answers that change
 */
public record CivicsTest(
        String id, Rules normal, Rules starred, String updates, Provenance provenance, List<Item> items) {

    /**
     * When a test ends.
     *
     * @param asked most questions that are asked
     * @param passes right answers that end the test as passed
     * @param fails wrong answers that end the test as failed
     */
    public record Rules(int asked, int passes, int fails) {}

    /** Where the answer of an item comes from. */
    public enum Lookup {
        NO,
        OFFICE_HOLDER,
        WHERE_YOU_LIVE,
        BOTH
    }

    /**
     * One question.
     *
     * @param number its official number
     * @param star part of the 65/20 set
     * @param need how many different answers the question asks for
     * @param look where to look the answer up; empty for a fixed answer
     * @param answers every accepted answer; for a looked-up item those that hold in some places
     */
    public record Item(
            int number,
            String topic,
            boolean star,
            int need,
            Lookup lookup,
            String question,
            String look,
            List<String> answers) {

        public boolean isLookedUp() {
            return lookup != Lookup.NO;
        }
    }

    /** The item with that official number. */
    public Optional<Item> item(int number) {
        return items.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The questions a person may be asked. */
    public List<Item> items(boolean senior) {
        return senior ? items.stream().filter(Item::star).toList() : items;
    }

    /** The rules that hold for a person. */
    public Rules rules(boolean senior) {
        return senior ? starred : normal;
    }

    /** The key under which marks are kept, "civics-2025/12". */
    public String key(Item item) {
        return "civics-" + id + "/" + item.number();
    }
}
