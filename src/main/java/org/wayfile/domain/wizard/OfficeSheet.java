package org.wayfile.domain.wizard;

import java.util.List;

/**
 * One page to hold in the hand: whom to contact about one problem, what to say and when to ask again. Numbers are masked,
 * so that a lost page tells nobody anything.
 *
 * @param problem the problem in the person's words
 * @param office the full name of the first office
 * @param first what to do there
 * @param details numbers, addresses and hours; may be empty
 * @param cannot what that office cannot do
 * @param lawyer the stop sign in words; empty when there is none
 * @param have what to have at hand, each with whether the vault holds it
 * @param say the words to say in English, filled from the case
 * @param meaning the same in the person's language; empty when that is English
 * @param ask the questions in English, with their meaning where the language differs
 * @param date the date that matters
 * @param counted the dates that the rules count for the case, each with its rule; empty without a case
 * @param again when to ask again
 * @param then the further steps
 * @param moving what was true and where to look, when the matter is in motion; else empty
 * @param source where the facts come from and when they were checked
 */
public record OfficeSheet(
        String problem,
        String office,
        String first,
        String details,
        String cannot,
        String lawyer,
        List<Have> have,
        String say,
        String meaning,
        List<String> ask,
        String date,
        List<String> counted,
        String again,
        List<String> then,
        String moving,
        String source) {

    /** Something to have at hand. */
    public record Have(String what, boolean there) {}
}
