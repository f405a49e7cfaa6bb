package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.wayfile.store.inspection.StoredDefinitions;
import org.wayfile.store.vault.Engine;

/**
 * The number of the last journal record inside the database, written in the same transaction: it tells which of the two
 * is ahead after an unclean end. The table belongs to the vault format, not to the migrations of the content.
 */
final class Mark {

    private Mark() {}

    /** Makes the table, with the number. */
    static void create(Connection connection, long sequence) throws SQLException {
        Engine.execute(connection, "CREATE TABLE " + StoredDefinitions.MARK_TABLE + " (sequence BIGINT NOT NULL)");
        Engine.execute(connection, "INSERT INTO " + StoredDefinitions.MARK_TABLE + " VALUES (" + sequence + ")");
    }

    /** Sets the number within the running transaction. */
    static void set(Connection connection, long sequence) throws SQLException {
        try (var statement =
                connection.prepareStatement("UPDATE " + StoredDefinitions.MARK_TABLE + " SET sequence = ?")) {
            statement.setLong(1, sequence);
            statement.executeUpdate();
        }
    }
}
