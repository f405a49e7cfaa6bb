package org.wayfile.store.exchange;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.TreeSet;
import org.wayfile.store.inspection.StoredDefinitions;

/** All tables of a database that hold content, in an order in which rows can be written. */
public final class Shapes {

    /** Flyway's table and the journal's mark say how the content is kept, not what it is. */
    private static final Set<String> OTHERS = Set.of("flyway_schema_history", StoredDefinitions.MARK_TABLE);

    private Shapes() {}

    /** Every table but the history of migrations; what a table refers to comes before it, otherwise by name. */
    public static List<TableShape> of(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String table : names(connection)) {
            needs.put(table, new TreeSet<>());
        }
        for (Map.Entry<String, Set<String>> table : needs.entrySet()) {
            try (ResultSet keys = connection.getMetaData().getImportedKeys(null, schema(connection),
                    stored(connection, table.getKey()))) {
                while (keys.next()) {
                    table.getValue().add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        List<TableShape> shapes = new ArrayList<>();
        for (String table : ordered(needs)) {
            shapes.add(TableShape.of(connection, table));
        }
        return shapes;
    }

    private static List<String> ordered(Map<String, Set<String>> needs) {
        List<String> order = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(needs.keySet());
        int passed = 0;
        while (!waiting.isEmpty()) {
            String table = waiting.removeFirst();
            Set<String> missing = new HashSet<>(needs.getOrDefault(table, Set.of()));
            missing.removeAll(placed);
            missing.remove(table);
            if (missing.isEmpty()) {
                order.add(table);
                placed.add(table);
                passed = 0;
            } else if (passed++ > waiting.size()) {
                throw new IllegalStateException("tables refer to each other in a circle");
            } else {
                waiting.addLast(table);
            }
        }
        return order;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData()
                .getTables(null, schema(connection), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!OTHERS.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
