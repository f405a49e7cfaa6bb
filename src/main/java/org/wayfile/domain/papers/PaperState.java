package org.wayfile.domain.papers;

/** The four words for the state of a paper. There is no "completed". */
public enum PaperState {
    NOT_YET,
    I_HAVE_IT,
    PACKED,
    DOES_NOT_APPLY
}
