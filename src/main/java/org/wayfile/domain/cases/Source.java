package org.wayfile.domain.cases;

/** How the family knows of something. */
public enum Source {
    ON_PAPER,
    SAID_IN_CALL,
    SEEN_ONLINE,
    MY_NOTE
}
