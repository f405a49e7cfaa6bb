package org.wayfile.store.vault;

import java.sql.Connection;
import java.sql.SQLException;

/** Databases that live in memory only: nothing of them ever reaches a disk. */
public final class MemoryDatabase {

    private MemoryDatabase() {}

    /** A new empty one; closing the connection forgets it. Auto-commit is off. */
    public static Connection open() throws SQLException {
        return Engine.openInMemory();
    }
}
