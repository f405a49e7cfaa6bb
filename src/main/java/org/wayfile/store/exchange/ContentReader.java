package org.wayfile.store.exchange;

import java.io.InputStream;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.exchange.TableShape.Row;
import org.wayfile.store.exchange.TableShape.RowSink;
import org.wayfile.store.vault.DiskTrouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a document, distrusting it: exactly the header, tables and columns that its schema has, in the order in which
 * they are written, every cell of its type.
 */
public final class ContentReader implements AutoCloseable {

    private static final int MOST_FILES = 1_000_000;

    private final JsonParser json;
    private final Header header;

    /**
     * Opens a document and reads its header.
     *
     * @throws VaultProblem NEWER_FORMAT, or DAMAGED when it is no document of ours
     */
    public ContentReader(InputStream in) {
        json = guarded(() -> JsonText.FACTORY.createParser(JsonText.READING, in));
        header = guarded(this::readHeader);
    }

    /** What the document says of itself. */
    public Header header() {
        return header;
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private static <T> T guarded(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JacksonException | IllegalArgumentException | DateTimeException | SQLException e) {
            throw new VaultProblem(kind(e), e);
        }
    }

    /** A row that the database refuses is damage, unless the disk is the reason. */
    private static Kind kind(Exception failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            Kind kind = DiskTrouble.kind(it);
            if (kind == Kind.DISK_FULL || kind == Kind.READ_ONLY) {
                return kind;
            }
        }
        return Kind.DAMAGED;
    }

    private Header readHeader() {
        expect(JsonToken.START_OBJECT);
        if (!textOf("format").equals("wayfile")) {
            throw new IllegalArgumentException("format");
        }
        if (numberOf("formatVersion") > Header.FORMAT) {
            throw new VaultProblem(Kind.NEWER_FORMAT);
        }
        int schema = Math.toIntExact(Math.clamp(numberOf("schema"), 0, Integer.MAX_VALUE));
        String scope = textOf("scope");
        Instant madeAt = Instant.parse(textOf("madeAt"));
        String keys = textOf("keys");
        String fingerprint = textOf("fingerprint");
        return new Header(schema, madeAt, scope, keys, fingerprint, files());
    }

    private List<Header.KeptFile> files() {
        name("files");
        expect(JsonToken.START_ARRAY);
        List<Header.KeptFile> files = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String hash = textOf("hash");
            if (!hash.matches("[0-9a-f]{64}") || files.size() >= MOST_FILES) {
                throw new IllegalArgumentException("file");
            }
            files.add(new Header.KeptFile(hash, textOf("name"), numberOf("bytes")));
            expect(JsonToken.END_OBJECT);
        }
        at(JsonToken.END_ARRAY);
        return List.copyOf(files);
    }

    /**
     * Reads all rows up to the end of the document.
     *
     * @param shapes the tables of the document's schema
     */
    public void rows(List<TableShape> shapes, RowSink sink) {
        guarded(() -> {
            Map<String, TableShape> byName =
                    shapes.stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
            name("tables");
            expect(JsonToken.START_OBJECT);
            Map<String, Boolean> seen = new HashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                TableShape table = byName.get(json.currentName());
                if (table == null || seen.put(table.name(), true) != null) {
                    throw new IllegalArgumentException("table");
                }
                expect(JsonToken.START_ARRAY);
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    sink.take(row(table));
                }
                at(JsonToken.END_ARRAY);
            }
            at(JsonToken.END_OBJECT);
            expect(JsonToken.END_OBJECT);
            if (json.nextToken() != null || seen.size() != byName.size()) {
                throw new IllegalArgumentException("end");
            }
            return true;
        });
    }

    private Row row(TableShape table) {
        @Nullable
        Object[] cells = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            TableShape.ColumnShape column = table.columns().get(i);
            name(column.name());
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                cells[i] = column.kind().parse(json);
            } else if (!column.mayBeEmpty()) {
                throw new IllegalArgumentException("empty");
            }
        }
        expect(JsonToken.END_OBJECT);
        return new Row(table, cells);
    }

    private String textOf(String name) {
        name(name);
        expect(JsonToken.VALUE_STRING);
        return json.getString();
    }

    private long numberOf(String name) {
        name(name);
        expect(JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    private void name(String wanted) {
        expect(JsonToken.PROPERTY_NAME);
        if (!wanted.equals(json.currentName())) {
            throw new IllegalArgumentException("name");
        }
    }

    private void expect(JsonToken token) {
        json.nextToken();
        at(token);
    }

    private void at(JsonToken token) {
        if (json.currentToken() != token) {
            throw new IllegalArgumentException("token");
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
