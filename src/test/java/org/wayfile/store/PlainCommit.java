package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Commits without the vault's sync, for tests of the rows alone. */
record PlainCommit(Connection connection, Handle handle) implements SqlRecords.Durability {

    PlainCommit(Connection connection) {
        this(connection, Jdbi.create(connection).open());
    }

    @Override
    public void commit(Collection<RowJournal.Touched> touched) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RuntimeException problem(Exception cause) {
        return cause instanceof RuntimeException it ? it : new IllegalStateException(cause);
    }
}
