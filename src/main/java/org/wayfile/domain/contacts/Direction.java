package org.wayfile.domain.contacts;

/** Who contacted whom: it decides how much a caller may be trusted. */
public enum Direction {
    WE_CONTACTED_THEM,
    THEY_CONTACTED_US
}
