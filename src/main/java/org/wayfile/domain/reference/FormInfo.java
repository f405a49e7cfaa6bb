package org.wayfile.domain.reference;

import java.util.List;

/**
 * An official form and what people call it, in one language.
 *
 * @param number the official number, "I-485"
 * @param name the plain name, "Green card application"
 * @param agency id of the agency that takes it
 * @param use what it is for and who files it
 * @param watch what people miss
 * @param stages the steps of such a case, in order
 * @param rules ids of the date rules that can fit
 */
public record FormInfo(
        String number,
        String name,
        String agency,
        String use,
        List<String> watch,
        List<Stage> stages,
        List<String> rules,
        Provenance provenance) {

    /** Number and name, "I-485: Green card application". */
    public String title() {
        return number + ": " + name;
    }

    /** A step of a case, such as the receipt notice. */
    public record Stage(String id, String name, String meaning) {}
}
