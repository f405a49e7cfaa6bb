package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.MemoryDatabase;

/**
 * Empty tables in memory. The migrations run once for each version; what they made is written down as statements and
 * said again to each further database, which takes a tenth of the time.
 */
final class MemoryTables {

    private static final Map<Integer, List<String>> STATEMENTS = new ConcurrentHashMap<>();

    private MemoryTables() {}

    /**
     * Makes the tables of a version in an empty database of the engine.
     *
     * @throws org.wayfile.service.VaultProblem NEWER_FORMAT when this program has no such version
     */
    static void make(Connection empty, int schema) throws SQLException {
        List<String> known = STATEMENTS.get(schema);
        if (known == null) {
            known = learn(schema);
            STATEMENTS.put(schema, known);
        }
        for (String statement : known) {
            Engine.execute(empty, statement);
        }
    }

    private static List<String> learn(int schema) throws SQLException {
        try (Connection model = MemoryDatabase.open()) {
            Schema.bringTo(model, schema);
            List<String> statements = new ArrayList<>();
            try (var statement = model.createStatement();
                    var lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
                while (lines.next()) {
                    String line = lines.getString(1);
                    if (!line.startsWith("CREATE USER")) {
                        statements.add(line);
                    }
                }
            }
            return List.copyOf(statements);
        }
    }
}
