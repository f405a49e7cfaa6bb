package org.wayfile.store.exchange;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.wayfile.store.exchange.TableShape.ColumnShape;
import org.wayfile.store.exchange.TableShape.Row;
import tools.jackson.core.JsonGenerator;

/** Writes a document: header, then every row of every table. The same content gives the same bytes. */
public final class ContentWriter {

    private ContentWriter() {}

    /** Which rows are written, and in which form. */
    public interface Choice {

        /** Whether this row is written. */
        default boolean takes(Row row) {
            return true;
        }

        /** The row as it is written. */
        default Row form(Row row) {
            return row;
        }

        /** Every row as it is. */
        static Choice all() {
            return new Choice() {};
        }
    }

    /**
     * Writes the document; the stream stays open.
     *
     * @return how many rows were written
     */
    public static long write(
            OutputStream out, Header header, Connection connection, List<TableShape> tables, Choice choice)
            throws SQLException {
        long[] rows = {0};
        try (JsonGenerator json = JsonText.FACTORY.createGenerator(JsonText.WRITING, out)) {
            json.writeStartObject();
            head(json, header);
            json.writeObjectPropertyStart("tables");
            for (TableShape table : tables) {
                json.writeRaw("\n");
                json.writeArrayPropertyStart(table.name());
                table.rows(connection, row -> {
                    if (choice.takes(row)) {
                        json.writeRaw("\n");
                        write(json, choice.form(row));
                        rows[0]++;
                    }
                });
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return rows[0];
    }

    private static void head(JsonGenerator json, Header header) {
        json.writeStringProperty("format", "wayfile");
        json.writeNumberProperty("formatVersion", Header.FORMAT);
        json.writeNumberProperty("schema", header.schema());
        json.writeStringProperty("scope", header.scope());
        json.writeStringProperty("madeAt", header.madeAt().toString());
        json.writeStringProperty("keys", header.keys());
        json.writeStringProperty("fingerprint", header.fingerprint());
        json.writeArrayPropertyStart("files");
        for (Header.KeptFile file : header.files()) {
            json.writeRaw("\n");
            json.writeStartObject();
            json.writeStringProperty("hash", file.hash());
            json.writeStringProperty("name", file.name());
            json.writeNumberProperty("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Row row) {
        json.writeStartObject();
        List<ColumnShape> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(columns.get(i).name());
            Object value = row.cells()[i];
            if (value == null) {
                json.writeNull();
            } else {
                columns.get(i).kind().write(json, value);
            }
        }
        json.writeEndObject();
    }
}
