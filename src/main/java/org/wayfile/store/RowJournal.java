package org.wayfile.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wayfile.store.journal.Journal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes rows into the journal: all of them at its beginning, the touched ones at each commit. */
final class RowJournal {

    private static final int ROWS_A_RECORD = 500;
    private static final int CHARACTERS_A_RECORD = 1 << 20;

    private RowJournal() {}

    /** A row that a transaction touched. */
    record Touched(String table, UUID id) {}

    /** Writes the version of the schema and every row. */
    static void begin(Connection connection, Journal.Texts out) throws IOException {
        try {
            out.add(RowTexts.schema(Schema.version(connection)));
            for (String table : ContentTables.of(connection)) {
                table(connection, table, out);
            }
            out.add(RowTexts.text(RowTexts.JSON.createArrayNode(), false));
        } catch (SQLException e) {
            throw new IOException("rows for the journal", e);
        }
    }

    private static void table(Connection connection, String table, Journal.Texts out)
            throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
            ArrayNode batch = RowTexts.JSON.createArrayNode();
            int characters = 0;
            while (rows.next()) {
                ObjectNode row = RowTexts.row(rows);
                ObjectNode node = batch.addObject();
                node.put("in", table);
                node.set("id", row.get("id"));
                node.set("row", row);
                characters += row.toString().length();
                if (batch.size() >= ROWS_A_RECORD || characters >= CHARACTERS_A_RECORD) {
                    out.add(RowTexts.text(batch, true));
                    batch = RowTexts.JSON.createArrayNode();
                    characters = 0;
                }
            }
            if (!batch.isEmpty()) {
                out.add(RowTexts.text(batch, true));
            }
        }
    }

    /** The touched rows as they are now, within the running transaction. */
    static List<String> texts(Connection connection, Collection<Touched> touched) throws SQLException {
        List<RowChange> changes = new ArrayList<>();
        for (Touched one : touched) {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT * FROM " + one.table() + " WHERE id = ?")) {
                query.setObject(1, one.id());
                try (var rows = query.executeQuery()) {
                    changes.add(new RowChange(one.table(), one.id(), rows.next() ? RowTexts.row(rows) : null));
                }
            }
        }
        return RowTexts.texts(changes);
    }
}
