package org.wayfile.store.exchange;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes empty databases of any schema this program ever wrote, and brings filled ones up to date. */
public interface Blank {

    /** An empty database in memory with the tables of a schema; auto-commit is off; the caller closes it. */
    Connection inMemory(int schema) throws SQLException;

    /** Runs the migrations that are missing. */
    void bringUpToDate(Connection connection) throws SQLException;

    /** The newest schema of this program. */
    int current();
}
