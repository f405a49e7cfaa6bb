package org.wayfile.service;

import java.util.List;
import org.wayfile.domain.wizard.Problem;

/** Port to the search of the finder: a problem in a person's own words. Any thread. */
public interface ProblemSearch {

    /**
     * The problems that fit the words best, best first; empty when nothing telling was typed. English and Spanish words
     * are understood whatever the language asked for, also with slips of spelling. Waits while the index is being built.
     *
     * @param typed anything a person types
     * @param language the language of the problems given back
     * @param most how many at most
     */
    List<Hit> find(String typed, String language, int most);

    /**
     * A problem that was found.
     *
     * @param because the words of the person that matched it, in their order
     * @param sure false where the text may well be about something else: ask before an office is named
     */
    record Hit(Problem problem, List<String> because, boolean sure) {}
}
