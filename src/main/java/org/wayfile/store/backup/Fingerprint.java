package org.wayfile.store.backup;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.wayfile.store.exchange.Shapes;
import org.wayfile.store.exchange.TableShape;

/**
 * The state of all rows in a few bytes: how many each table has, how often they were written and when last. Every write
 * raises one of these.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** @param description the content of {@code vault.yaml}: a new passphrase is a change too */
    static String of(Connection connection, byte[] description) throws SQLException {
        StringBuilder state = new StringBuilder(BackupFile.digestOf(description));
        for (TableShape table : Shapes.of(connection)) {
            String about = table.has("changed_at") ? ", SUM(version), MAX(changed_at)" : ", 0, MAX(binned_at)";
            try (var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT COUNT(*)"
                            + (table.has("changed_at") || table.has("binned_at") ? about : ", 0, 0") + " FROM "
                            + table.name())) {
                row.next();
                state.append('\n').append(table.name());
                for (int i = 1; i <= 3; i++) {
                    state.append(' ').append(Objects.toString(row.getObject(i)));
                }
            }
        }
        return BackupFile.digestOf(state.toString().getBytes(StandardCharsets.UTF_8));
    }
}
