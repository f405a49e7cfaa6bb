package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wayfile.store.inspection.StoredDefinitions;

/** The tables that hold content, as the database itself names them: none can be forgotten. */
final class ContentTables {

    private static final List<String> OTHERS = List.of("flyway_schema_history", StoredDefinitions.MARK_TABLE);

    private ContentTables() {}

    /** Names in lower case; the bin first, since rows point to it. */
    static List<String> of(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var tables = connection
                .getMetaData()
                .getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.removeAll(OTHERS);
        names.sort(null);
        if (names.remove("bin_line")) {
            names.addFirst("bin_line");
        }
        return names;
    }
}
