package org.wayfile.domain.reference;

import java.util.UUID;

/**
 * A value that the vault keeps as one row: an immutable record whose components are the columns of its table. A changed
 * entry is a new record with the same id.
 */
public interface Entry {

    /** The UUIDv7 of this entry; never changes. */
    UUID id();
}
