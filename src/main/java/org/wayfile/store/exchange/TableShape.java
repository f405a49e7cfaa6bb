package org.wayfile.store.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as its database describes it; the first column is the id. */
public record TableShape(String name, List<ColumnShape> columns) {

    /** One column. */
    public record ColumnShape(String name, ColumnKind kind, boolean mayBeEmpty) {}

    /** A row: its cells in the order of the columns, as {@link ColumnKind} reads them. */
    @SuppressWarnings("ArrayRecordComponent") // compared cell by cell
    public record Row(TableShape table, @Nullable Object[] cells) {

        /** The id of the row. */
        public UUID id() {
            return (UUID) Objects.requireNonNull(cells[0]);
        }

        /** The cell of a column, null when empty or when the table has no such column. */
        public @Nullable Object cell(String column) {
            int at = table.indexOf(column);
            return at < 0 ? null : cells[at];
        }

        /** The same row with another value in one column. */
        Row with(String column, @Nullable Object value) {
            @Nullable
            Object[] next = cells.clone();
            next[table.indexOf(column)] = value;
            return new Row(table, next);
        }
    }

    /** Takes rows one by one. */
    @FunctionalInterface
    public interface RowSink {
        void take(Row row) throws SQLException;
    }

    /** Reads the shape of a table. */
    static TableShape of(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            List<ColumnShape> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(new ColumnShape(
                        about.getColumnName(i).toLowerCase(Locale.ROOT),
                        ColumnKind.of(about.getColumnTypeName(i)),
                        about.isNullable(i) != ResultSetMetaData.columnNoNulls));
            }
            if (columns.isEmpty() || !columns.getFirst().name().equals("id")) {
                throw new IllegalStateException("the first column of " + table + " is not its id");
            }
            return new TableShape(table, List.copyOf(columns));
        }
    }

    /** The place of a column, -1 when there is none. */
    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the table has that column. */
    public boolean has(String column) {
        return indexOf(column) >= 0;
    }

    private String columnList() {
        return columns.stream().map(ColumnShape::name).collect(Collectors.joining(", "));
    }

    /** Hands over every row, ordered by id: the same content gives the same order on every engine. */
    public void rows(Connection connection, RowSink sink) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + columnList() + " FROM " + name + " ORDER BY id")) {
            while (rows.next()) {
                sink.take(read(rows));
            }
        }
    }

    private Row read(ResultSet rows) throws SQLException {
        @Nullable
        Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            Object value = columns.get(i).kind().read(rows, i + 1);
            cells[i] = rows.wasNull() ? null : value;
        }
        return new Row(this, cells);
    }

    /** A statement that inserts whole rows. */
    PreparedStatement inserting(Connection connection) throws SQLException {
        String marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return connection.prepareStatement("INSERT INTO " + name + " (" + columnList() + ") VALUES (" + marks + ")");
    }

    /** A statement that replaces whole rows by their id. */
    PreparedStatement replacing(Connection connection) throws SQLException {
        String sets = columns.stream().skip(1).map(it -> it.name() + " = ?").collect(Collectors.joining(", "));
        return connection.prepareStatement("UPDATE " + name + " SET " + sets + " WHERE id = ?");
    }

    /** Binds the cells from a column on, beginning at the first mark. */
    void bind(PreparedStatement statement, Row row, int firstColumn) throws SQLException {
        for (int i = firstColumn; i < columns.size(); i++) {
            Object value = row.cells()[i];
            int at = i - firstColumn + 1;
            if (value == null) {
                statement.setObject(at, null);
            } else {
                columns.get(i).kind().bind(statement, at, value);
            }
        }
    }
}
