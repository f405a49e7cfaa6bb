package org.wayfile.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows as JSON, and the texts of the journal. The first record of a journal is {@code {"schema":1}}. All others are
 * {@code {"rows":[{"in":"person","id":"…","row":{…}},{"in":"person","id":"…"}],"more":false}}: a row as it was after the
 * transaction with every column, or without {@code row} when it is gone. Records with {@code more} belong together with
 * the next. Ids, days, instants and numbers with a fraction are strings, bytes are base 64.
 */
final class RowTexts {

    private static final int ROWS_A_RECORD = 200;
    private static final int CHARACTERS_A_RECORD = 1 << 20;

    /** All but ASCII is escaped: so even halves of a character, which UTF-8 cannot hold, come back as they were. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(16_000_000)
                    .build())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build())
            .build();

    private RowTexts() {}

    /** The current row with all its columns in their order. */
    static ObjectNode row(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        ObjectNode row = JSON.createObjectNode();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            put(row, columns.getColumnName(i).toLowerCase(Locale.ROOT), value(rows, i, columns.getColumnClassName(i)));
        }
        return row;
    }

    private static @Nullable Object value(ResultSet rows, int column, String type) throws SQLException {
        return switch (type) {
            case "java.sql.Date" -> rows.getObject(column, LocalDate.class);
            case "java.time.OffsetDateTime", "java.sql.Timestamp" -> rows.getObject(column, OffsetDateTime.class);
            default -> rows.getObject(column);
        };
    }

    private static void put(ObjectNode row, String name, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> row.putNull(name);
            case Boolean it -> row.put(name, it);
            case Integer it -> row.put(name, it);
            case Long it -> row.put(name, it);
            case byte[] it -> row.put(name, Base64.getEncoder().encodeToString(it));
            case String it -> row.put(name, it);
            case UUID it -> row.put(name, it.toString());
            case LocalDate it -> row.put(name, it.toString());
            case OffsetDateTime it -> row.put(name, it.toString());
            case BigDecimal it -> row.put(name, it.toPlainString());
            case Double it -> row.put(name, it.toString());
            default -> throw new SQLException("column " + name + " of a type that the journal cannot keep");
        }
    }

    /** A value of a row for a column of that Java type. */
    static @Nullable Object value(JsonNode value, String type) {
        if (value.isNull()) {
            return null;
        }
        return switch (type) {
            case "java.lang.Boolean" -> value.asBoolean();
            case "java.lang.Integer" -> value.asInt();
            case "java.lang.Long" -> value.asLong();
            case "java.util.UUID" -> UUID.fromString(value.asString());
            case "java.sql.Date" -> LocalDate.parse(value.asString());
            case "java.time.OffsetDateTime", "java.sql.Timestamp" -> OffsetDateTime.parse(value.asString());
            case "java.math.BigDecimal" -> new BigDecimal(value.asString());
            case "java.lang.Double" -> Double.valueOf(value.asString());
            case "[B" -> Base64.getDecoder().decode(value.asString());
            default -> value.asString();
        };
    }

    /** The first record. */
    static String schema(int version) {
        ObjectNode text = JSON.createObjectNode();
        text.put("schema", version);
        return text.toString();
    }

    /** The records of one transaction. */
    static List<String> texts(List<RowChange> changes) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        while (from < changes.size()) {
            ArrayNode rows = JSON.createArrayNode();
            int characters = 0;
            int to = from;
            while (to < changes.size() && to < from + ROWS_A_RECORD && characters < CHARACTERS_A_RECORD) {
                characters += add(rows, changes.get(to++));
            }
            texts.add(text(rows, to < changes.size()));
            from = to;
        }
        return texts;
    }

    private static int add(ArrayNode rows, RowChange change) {
        ObjectNode node = rows.addObject();
        node.put("in", change.table());
        node.put("id", change.id().toString());
        ObjectNode row = change.row();
        if (row != null) {
            node.set("row", row);
        }
        return row == null ? 0 : row.toString().length();
    }

    /** One record. */
    static String text(ArrayNode rows, boolean more) {
        ObjectNode text = JSON.createObjectNode();
        text.set("rows", rows);
        text.put("more", more);
        return JSON.writeValueAsString(text);
    }

    /** A record as a tree; it was authenticated, so anything strange is damage or a newer program's. */
    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new VaultProblem(VaultProblem.Kind.DAMAGED, e);
        }
    }

    /** The changes in a record. */
    static List<RowChange> changes(JsonNode record) {
        List<RowChange> changes = new ArrayList<>();
        record.path("rows")
                .forEach(it -> changes.add(new RowChange(
                        it.path("in").asString(""),
                        UUID.fromString(it.path("id").asString("")),
                        it.path("row") instanceof ObjectNode row ? row : null)));
        return changes;
    }
}
