package org.wayfile.domain.contacts;

/** How the contact was made. */
public enum Channel {
    CALL,
    LETTER,
    VISIT,
    EMAIL,
    CHAT,
    PORTAL,
    FAX
}
