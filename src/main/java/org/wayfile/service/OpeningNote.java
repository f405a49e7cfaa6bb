package org.wayfile.service;

/**
 * Something that the owner should hear once after opening, in one calm line.
 *
 * @param count how many, where it is a number of things; otherwise 0
 */
public record OpeningNote(Kind kind, int count) {

    /** What is told. */
    public enum Kind {
        /** The last program ended in the middle; all that was saved was checked and is there. */
        CHECKED,
        /** The database did not fit and was made anew from the journal. */
        REBUILT,
        /** The journal did not fit and was begun anew from the database. */
        JOURNAL_RENEWED,
        /** The passphrase was mistyped that often since the last opening. */
        WRONG_TRIES,
        /** The folder lies on a drive of a network. */
        NETWORK_DRIVE,
        /** The folder lies in one that a program copies to other places. */
        SYNCHRONISED,
        /** That many copies beside the vault's files come from a clash of two computers. */
        CONFLICT_COPIES,
        /** That many kept files do not read as they were written. */
        FILES_DAMAGED,
        /** Only looking: nothing that is typed is kept. */
        LOOKING;

        /** Whether the kept files should be read to their ends now. */
        public boolean asksForCheck() {
            return this == CHECKED || this == REBUILT || this == JOURNAL_RENEWED;
        }
    }

    public OpeningNote(Kind kind) {
        this(kind, 0);
    }
}
