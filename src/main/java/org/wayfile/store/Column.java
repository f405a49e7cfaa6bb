package org.wayfile.store;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record component as a column: {@code happenedOn} is {@code happened_on}. Enums are kept by name, instants as
 * timestamps in UTC; all other types go to the driver as they are.
 */
record Column(String name, RecordComponent component) {

    Column(RecordComponent component) {
        this(snake(component.getName()), component);
    }

    /** "happenedOn" as "happened_on". */
    static String snake(String camel) {
        return camel.replaceAll("([A-Z0-9])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The value of this component in a form that both H2 and PostgreSQL take. */
    @Nullable
    Object read(Record entry) {
        try {
            return plain(component.getAccessor().invoke(entry));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component.getName(), e);
        }
    }

    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> it -> it.name();
            case Instant it -> it.atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }

    /** The value of this column in the current row, as the component wants it. */
    @Nullable
    Object read(ResultSet row) throws SQLException {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return constant(type, row.getString(name));
        }
        if (type == Instant.class) {
            OffsetDateTime at = row.getObject(name, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
        if (type == int.class) {
            return row.getInt(name);
        }
        if (type == long.class) {
            return row.getLong(name);
        }
        if (type == double.class) {
            return row.getDouble(name);
        }
        if (type == boolean.class) {
            return row.getBoolean(name);
        }
        return type == String.class ? row.getString(name) : row.getObject(name, type);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("unknown value of " + type.getSimpleName());
    }
}
