package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Commits without the vault's sync, for tests of the rows alone. */
record PlainCommit(Connection connection) implements SqlRecords.Durability {

    @Override
    public void commit() throws SQLException {
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
