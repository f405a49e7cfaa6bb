package org.wayfile.store.exchange;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a column holds, and how it looks in Java, in JSON and in a table. */
public enum ColumnKind {
    ID("string", "uuid") {
        @Override
        Object read(ResultSet row, int at) throws SQLException {
            return row.getObject(at, UUID.class);
        }

        @Override
        Object parse(JsonParser json) {
            String text = text(json);
            UUID id = UUID.fromString(text);
            if (!id.toString().equals(text)) {
                throw new IllegalArgumentException("id");
            }
            return id;
        }
    },
    TEXT("string", "") {
        @Override
        Object read(ResultSet row, int at) throws SQLException {
            return row.getString(at);
        }

        @Override
        Object parse(JsonParser json) {
            return text(json);
        }
    },
    DAY("string", "date") {
        @Override
        Object read(ResultSet row, int at) throws SQLException {
            return row.getObject(at, LocalDate.class);
        }

        @Override
        Object parse(JsonParser json) {
            return LocalDate.parse(text(json));
        }
    },
    MOMENT("string", "date-time") {
        @Override
        @Nullable
        Object read(ResultSet row, int at) throws SQLException {
            OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }

        @Override
        void bind(PreparedStatement statement, int at, Object value) throws SQLException {
            statement.setObject(at, ((Instant) value).atOffset(ZoneOffset.UTC));
        }

        @Override
        Object parse(JsonParser json) {
            return Instant.parse(text(json));
        }
    },
    YES_OR_NO("boolean", "") {
        @Override
        Object read(ResultSet row, int at) throws SQLException {
            return row.getBoolean(at);
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeBoolean((Boolean) value);
        }

        @Override
        Object parse(JsonParser json) {
            return json.getBooleanValue();
        }
    },
    WHOLE("integer", "") {
        @Override
        Object read(ResultSet row, int at) throws SQLException {
            return row.getLong(at);
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeNumber((Long) value);
        }

        @Override
        Object parse(JsonParser json) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw new IllegalArgumentException("whole number");
            }
            return json.getLongValue();
        }
    },
    FRACTION("number", "") {
        @Override
        Object read(ResultSet row, int at) throws SQLException {
            return row.getDouble(at);
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeNumber((Double) value);
        }

        @Override
        Object parse(JsonParser json) {
            if (!json.currentToken().isNumeric()) {
                throw new IllegalArgumentException("number");
            }
            return json.getDoubleValue();
        }
    },
    DECIMAL("string", "decimal") {
        @Override
        Object read(ResultSet row, int at) throws SQLException {
            return row.getBigDecimal(at);
        }

        @Override
        Object parse(JsonParser json) {
            return new BigDecimal(text(json));
        }
    };

    private final String jsonType;
    private final String format;

    ColumnKind(String jsonType, String format) {
        this.jsonType = jsonType;
        this.format = format;
    }

    /** The kind of a column by the name of its type in H2 or PostgreSQL. */
    static ColumnKind of(String databaseType) {
        return switch (databaseType.toLowerCase(Locale.ROOT)) {
            case "uuid" -> ID;
            case "character varying", "varchar", "text", "character", "character large object", "bpchar" -> TEXT;
            case "date" -> DAY;
            case "timestamp with time zone", "timestamptz" -> MOMENT;
            case "boolean", "bool" -> YES_OR_NO;
            case "integer", "int4", "smallint", "int2", "bigint", "int8" -> WHOLE;
            case "double precision", "float8" -> FRACTION;
            case "numeric", "decimal", "decfloat" -> DECIMAL;
            default -> throw new IllegalStateException("the open format has no form for columns of " + databaseType);
        };
    }

    /** The type in JSON Schema. */
    String jsonType() {
        return jsonType;
    }

    /** The format in JSON Schema, empty without one. */
    String format() {
        return format;
    }

    /** The value of a cell as Java sees it; the caller asks afterwards whether it was null. */
    abstract @Nullable Object read(ResultSet row, int at) throws SQLException;

    /** The value that stands at the parser; anything else is an {@link IllegalArgumentException} or a Jackson one. */
    abstract Object parse(JsonParser json);

    void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        statement.setObject(at, value);
    }

    void write(JsonGenerator json, Object value) {
        JsonText.write(json, value.toString());
    }

    private static String text(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException("text");
        }
        return json.getString();
    }
}
