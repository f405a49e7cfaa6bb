package org.wayfile.store.exchange;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.wayfile.store.exchange.TableShape.ColumnShape;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema (draft 2020-12) of a document, made from the tables themselves: it can never lag behind them. */
public final class ExportSchema {

    private ExportSchema() {}

    /** The schema text of the tables given, for documents whose {@code schema} is that number. */
    public static byte[] of(List<TableShape> tables, int version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(JsonText.WRITING, out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringProperty("title", "Wayfile export, format " + Header.FORMAT + ", schema " + version);
            json.writeStringProperty("type", "object");
            json.writeObjectPropertyStart("properties");
            constant(json, "format", "wayfile");
            constant(json, "formatVersion", Header.FORMAT);
            constant(json, "schema", version);
            type(json, "scope", "string", "", "vault: everything; case: one case handed over; backup: a backup");
            type(json, "madeAt", "string", "date-time", "when it was written");
            type(json, "keys", "string", "", "in a backup the SHA-256 of its vault.yaml, otherwise empty");
            type(json, "fingerprint", "string", "", "in a backup the state of the rows, otherwise empty");
            files(json);
            json.writeObjectPropertyStart("tables");
            json.writeStringProperty("type", "object");
            json.writeObjectPropertyStart("properties");
            tables.forEach(table -> table(json, table));
            json.writeEndObject();
            required(json, tables.stream().map(TableShape::name).toList());
            json.writeEndObject();
            json.writeEndObject();
            required(
                    json,
                    List.of("format", "formatVersion", "schema", "scope", "madeAt", "keys", "fingerprint", "files",
                            "tables"));
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void files(JsonGenerator json) {
        json.writeObjectPropertyStart("files");
        json.writeStringProperty("type", "array");
        json.writeObjectPropertyStart("items");
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        type(json, "hash", "string", "", "SHA-256 of the content; rows name it in content_hash");
        type(json, "name", "string", "", "its name in the archive");
        type(json, "bytes", "integer", "", "its size");
        json.writeEndObject();
        required(json, List.of("hash", "name", "bytes"));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void table(JsonGenerator json, TableShape table) {
        json.writeRaw("\n");
        json.writeObjectPropertyStart(table.name());
        json.writeStringProperty("type", "array");
        json.writeObjectPropertyStart("items");
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        json.writeObjectPropertyStart("properties");
        for (ColumnShape column : table.columns()) {
            json.writeRaw("\n");
            json.writeObjectPropertyStart(column.name());
            json.writeName("type");
            if (column.mayBeEmpty()) {
                json.writeStartArray();
                json.writeString(column.kind().jsonType());
                json.writeString("null");
                json.writeEndArray();
            } else {
                json.writeString(column.kind().jsonType());
            }
            if (!column.kind().format().isEmpty()) {
                json.writeStringProperty("format", column.kind().format());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        required(json, table.columns().stream().map(ColumnShape::name).toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void constant(JsonGenerator json, String name, Object value) {
        json.writeObjectPropertyStart(name);
        json.writeName("const");
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
        json.writeEndObject();
    }

    private static void type(JsonGenerator json, String name, String type, String format, String about) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("type", type);
        if (!format.isEmpty()) {
            json.writeStringProperty("format", format);
        }
        json.writeStringProperty("description", about);
        json.writeEndObject();
    }

    private static void required(JsonGenerator json, List<String> names) {
        json.writeArrayPropertyStart("required");
        names.forEach(json::writeString);
        json.writeEndArray();
    }
}
