package org.wayfile.service;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is not as the vault was left, and what can be done about it. Nothing of the vault was changed or shown yet.
 *
 * @param found what is wrong, never empty
 * @param ways what the person can choose
 * @param files how many kept files are missing or changed
 */
public record Findings(Set<Finding> found, Set<Way> ways, int files) {

    public Findings {
        found = Set.copyOf(found);
        ways = Set.copyOf(ways);
    }

    /** One thing that is not as it was left. */
    public enum Finding {
        /** The database is another one than at the last closing. */
        DATABASE_CHANGED,
        /** It is shorter than at the last closing. */
        DATABASE_CUT,
        /** It is the one of an earlier closing. */
        DATABASE_OLDER,
        DATABASE_GONE,
        /** It holds definitions that this program never makes. */
        DATABASE_FOREIGN,
        JOURNAL_CHANGED,
        JOURNAL_GONE,
        /** The journal ends before the database does. */
        JOURNAL_SHORT,
        /** The key slots are not those of the last closing. */
        DESCRIPTION_CHANGED,
        FILES_MISSING,
        FILES_CHANGED,
        SEAL_CHANGED,
        SEAL_GONE,
        /** All of it fits together, but this computer has seen a later state of it. */
        ALL_OLDER
    }

    /** How a vault can be opened. */
    public enum Way {
        /** Only when all is as it was left, or can be put right without a loss. */
        NORMAL,
        /** The database is made anew from the journal; the one that is there is set aside. */
        REBUILD,
        /** What is there counts from now on. */
        AS_IT_IS,
        /** Reading only; nothing in the folder is changed. */
        LOOK
    }

    /** One finding, with the ways that it leaves. */
    public static Findings of(Finding finding, Way... ways) {
        EnumSet<Way> open = EnumSet.noneOf(Way.class);
        open.addAll(Set.of(ways));
        return new Findings(Set.of(finding), open, 0);
    }
}
