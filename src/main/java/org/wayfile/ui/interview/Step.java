package org.wayfile.ui.interview;

import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.QuestionPage;

/** One page of the preparation. */
interface Step {

    /** Key of the page: its title is the text {@code step.} with it. */
    String key();

    /** The answer in a few words for the side panel; empty while there is none. */
    String said(InterviewView view);

    /** Whether the page asks something that can stay unanswered. */
    default boolean asks() {
        return true;
    }

    /** Puts the question and its fields on the page. */
    void show(QuestionPage page, InterviewView view);

    /**
     * Keeps what stands on the page, then goes on. A page with a field that blocks stays.
     *
     * @param then where the person wants to go
     */
    void keep(InterviewView view, Runnable then);

    /** Keeps what was typed when the page is left any other way. */
    default void leave() {}
}
