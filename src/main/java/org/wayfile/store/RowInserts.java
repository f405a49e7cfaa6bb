package org.wayfile.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfile.store.vault.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the rows of a journal into an empty database. Only known tables and their own columns are ever written. */
final class RowInserts implements Replay.Target, AutoCloseable {

    private static final int ROWS_A_COMMIT = 20_000;

    private final Connection connection;
    private final Map<String, Into> tables = new HashMap<>();
    private int rows;

    RowInserts(Connection connection) {
        this.connection = connection;
    }

    /** A table with its prepared statements and the Java types of its columns by name. */
    private record Into(
            PreparedStatement insert, PreparedStatement delete, List<String> columns, List<String> types) {}

    @Override
    public void schema(int version) throws SQLException {
        if (Schema.version(connection) != version) {
            Schema.bringTo(connection, version);
        }
        connection.setAutoCommit(false);
        Engine.execute(connection, "SET REFERENTIAL_INTEGRITY FALSE");
        for (String table : ContentTables.of(connection)) {
            tables.put(table, into(table));
        }
    }

    private Into into(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (var statement = connection.createStatement();
                var none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData data = none.getMetaData();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                columns.add(data.getColumnName(i).toLowerCase(Locale.ROOT));
                types.add(data.getColumnClassName(i));
            }
        }
        String marks = "?" + ", ?".repeat(columns.size() - 1);
        return new Into(
                connection.prepareStatement(
                        "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")"),
                connection.prepareStatement("DELETE FROM " + table + " WHERE id = ?"),
                columns,
                types);
    }

    @Override
    public void row(RowChange change) throws SQLException {
        insert(change);
    }

    @Override
    public void transaction(List<RowChange> changes) throws SQLException {
        for (RowChange change : changes) {
            PreparedStatement delete = of(change.table()).delete();
            delete.setObject(1, change.id());
            delete.executeUpdate();
            insert(change);
        }
    }

    private void insert(RowChange change) throws SQLException {
        Into into = of(change.table());
        ObjectNode row = change.row();
        if (row == null) {
            return;
        }
        if (row.size() != into.columns().size()) {
            throw new SQLException("a row with other columns");
        }
        for (int i = 0; i < into.columns().size(); i++) {
            JsonNode value = row.get(into.columns().get(i));
            if (value == null) {
                throw new SQLException("a row without a column");
            }
            into.insert().setObject(i + 1, RowTexts.value(value, into.types().get(i)));
        }
        into.insert().executeUpdate();
        if (++rows % ROWS_A_COMMIT == 0) {
            connection.commit();
        }
    }

    private Into of(String table) throws SQLException {
        @Nullable
        Into into = tables.get(table);
        if (into == null) {
            throw new SQLException("a row of no table");
        }
        return into;
    }

    /** Ends the statements and lets references be checked again. */
    @Override
    public void close() throws SQLException {
        for (Into into : tables.values()) {
            into.insert().close();
            into.delete().close();
        }
        Engine.execute(connection, "SET REFERENTIAL_INTEGRITY TRUE");
    }
}
