package org.wayfile.domain.deadlines;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wayfile.domain.reference.Provenance;

/**
 * A rule as people read it, in one language.
 *
 * @param law the law or practice it follows, as a citation
 * @param what what it counts, in one or two sentences
 * @param inputs the question for each input, by name
 * @param choices the words of each choice, by input and id
 * @param parts what each counted date or number is, by part
 * @param says the words of an answer without a date, by id
 * @param exceptions when it does not hold
 * @param ifLate what happens after the day; may be empty
 * @param watch what people miss
 * @param was what was true on which day, for a matter under litigation or change; may be empty
 * @param check the official address to look at for it; may be empty
 */
public record RuleText(
        Rule rule,
        String law,
        Provenance provenance,
        String name,
        String what,
        Map<String, String> inputs,
        Map<String, Map<String, String>> choices,
        Map<String, String> parts,
        Map<String, String> says,
        List<String> exceptions,
        String ifLate,
        List<String> watch,
        String was,
        String check,
        List<Offer> offers) {

    public String id() {
        return rule.id();
    }

    /** The question for an input. */
    public String question(String input) {
        return Objects.requireNonNull(inputs.get(input), input);
    }

    /** The words of one answer to a choice. */
    public String choice(String input, String id) {
        return Objects.requireNonNull(Objects.requireNonNull(choices.get(input), input).get(id), id);
    }

    /** What a counted part is. */
    public String part(String id) {
        return Objects.requireNonNull(parts.get(id), id);
    }

    /** The words of an answer without a date. */
    public String said(String id) {
        return Objects.requireNonNull(says.get(id), id);
    }
}
