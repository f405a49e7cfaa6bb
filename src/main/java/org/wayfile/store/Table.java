package org.wayfile.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * A record type as a table. Beside the components each table has {@code version} (counts the writes, for several
 * desks later), {@code changed_at} and {@code bin_id} (the line of the bin the row lies in, null outside).
 */
final class Table<T extends Entry> {

    private final Class<T> type;
    private final String name;
    private final List<Column> columns;
    private final Constructor<T> constructor;

    Table(Class<T> type) {
        this.type = type;
        this.name = Column.snake(type.getSimpleName()).substring(1);
        this.columns =
                Stream.of(type.getRecordComponents()).map(Column::new).toList();
        this.constructor = canonical(type);
    }

    private static <T> Constructor<T> canonical(Class<T> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a public record", e);
        }
    }

    String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    List<Column> columns() {
        return columns;
    }

    /** Names of the columns that hold the record. */
    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column of a component. */
    String column(String component) {
        return columns.stream()
                .filter(it -> it.component().getName().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + "." + component))
                .name();
    }

    String select(String where) {
        return "SELECT " + String.join(", ", columnNames()) + " FROM " + name + " WHERE bin_id IS NULL" + where
                + " ORDER BY id";
    }

    /** The rows with the largest values of a component, largest first. */
    String newest(String component, int most) {
        return "SELECT " + String.join(", ", columnNames()) + " FROM " + name + " WHERE bin_id IS NULL ORDER BY "
                + column(component) + " DESC, id DESC FETCH FIRST " + most + " ROWS ONLY";
    }

    String insert() {
        String marks = columns.stream().map(it -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + String.join(", ", columnNames())
                + ", version, changed_at, bin_id) VALUES (" + marks + ", 1, CURRENT_TIMESTAMP, NULL)";
    }

    /** A row with its version, whether it lies in the bin or not; takes the id. */
    String selectWithVersion() {
        return "SELECT " + String.join(", ", columnNames()) + ", version FROM " + name + " WHERE id = ?";
    }

    /** Takes the components in order, then the id and the version that the row must still have. */
    String update() {
        return "UPDATE " + name + " SET "
                + columnNames().stream().map(it -> it + " = ?").collect(Collectors.joining(", "))
                + ", version = version + 1, changed_at = CURRENT_TIMESTAMP WHERE id = ? AND version = ?";
    }

    /** Takes the id and the version that the row must still have. */
    String delete() {
        return "DELETE FROM " + name + " WHERE id = ? AND version = ?";
    }

    /** The values of an entry in the order of the columns. */
    @Nullable
    Object[] values(Entry entry) {
        return columns.stream().map(it -> it.read((Record) entry)).toArray();
    }

    /** The entry of the current row. */
    T read(ResultSet row) throws SQLException {
        @Nullable
        Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(row);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("row of " + name, e);
        }
    }
}
