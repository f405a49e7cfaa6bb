package org.wayfile.domain.interview.practice;

/** What a person says of a question after trying to answer it aloud. */
public enum Mark {
    SURE,
    UNSURE,
    ASK_LAWYER,
    SKIPPED
}
