package org.wayfile.store.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.wayfile.store.exchange.TableShape.Row;
import org.wayfile.store.exchange.TableShape.RowSink;

/** Writes rows into an empty database, in large steps; the caller commits. */
public final class RowLoader implements RowSink, AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private @Nullable TableShape table;
    private @Nullable PreparedStatement inserting;
    private int waiting;
    private long rows;

    public RowLoader(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void take(Row row) throws SQLException {
        PreparedStatement statement = inserting;
        if (statement == null || row.table() != table) {
            flush();
            table = row.table();
            statement = row.table().inserting(connection);
            inserting = statement;
        }
        row.table().bind(statement, row, 0);
        statement.addBatch();
        rows++;
        if (++waiting >= AT_ONCE) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    private void flush() throws SQLException {
        if (inserting != null) {
            inserting.executeBatch();
            inserting.close();
            inserting = null;
            waiting = 0;
        }
    }

    /** How many rows were taken. */
    public long rows() {
        return rows;
    }

    /** Writes what waits. */
    @Override
    public void close() throws SQLException {
        flush();
    }
}
