package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.wayfile.service.VaultProblem;

/** Brings the tables of a vault to the version this program writes. Vault thread only. */
final class Schema {

    /** The newest migration of this program. */
    static final int CURRENT = MigrationFiles.NAMES.size();

    private Schema() {}

    /**
     * Migrates when the vault is older; loads no migration class when it is current, which spares half the time of
     * opening.
     *
     * @throws VaultProblem NEWER_FORMAT when a newer program wrote the vault
     */
    static void bringUpToDate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > CURRENT) {
            throw new VaultProblem(VaultProblem.Kind.NEWER_FORMAT);
        }
        if (version < CURRENT) {
            Flyway.configure()
                    .dataSource(new OneConnection(connection))
                    .resourceProvider(new MigrationFiles())
                    .locations(new String[0])
                    .load()
                    .migrate();
        }
    }

    /** The newest migration that was made in this vault, 0 for an empty one. */
    static int version(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return 0;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\" = TRUE")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }
}
