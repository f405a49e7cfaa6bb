package org.wayfile.domain.cases;

/** What sort of event it is; chooses the icon and whether it ends a quiet period. */
public enum EventKind {
    FILED,
    RECEIPT,
    STATUS,
    NOTICE,
    BIOMETRICS,
    REQUEST,
    INTERVIEW,
    HEARING,
    DECISION,
    TRAVEL,
    OTHER
}
