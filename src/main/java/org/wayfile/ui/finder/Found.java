package org.wayfile.ui.finder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.wizard.FinderSession;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.ProblemSearch;

/**
 * A problem that was found, and how.
 *
 * @param session the answers that led to it, null when words did
 * @param typed the words that led to it; empty when answers did
 * @param hits all that the words found, best first
 * @param before the problem that an earlier answer led to, null when nothing was changed
 */
record Found(
        Problem problem,
        @Nullable FinderSession session,
        String typed,
        List<ProblemSearch.Hit> hits,
        @Nullable Problem before) {

    static Found byAnswers(Problem problem, FinderSession session, @Nullable Problem before) {
        return new Found(problem, session, "", List.of(), before);
    }

    static Found byWords(Problem problem, String typed, List<ProblemSearch.Hit> hits) {
        return new Found(problem, null, typed, hits, null);
    }

    /** Opened from a list, without words or answers. */
    static Found chosen(Problem problem) {
        return byWords(problem, "", List.of());
    }

    /** How it was found, as it is kept with a case. */
    String answers() {
        return session == null ? typed : session.answers();
    }

    /** Another of the problems that the words found. */
    Found instead(Problem other) {
        return new Found(other, session, typed, hits, null);
    }
}
