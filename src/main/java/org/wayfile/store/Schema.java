package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.vault.Engine;

/** Brings the tables of a vault to the version this program writes. Vault thread only. */
final class Schema {

    /** The newest migration of this program. */
    static final int CURRENT = MigrationFiles.NAMES.size();

    /** Silent: it logs whole exceptions, which reach us anyway and may name the vault's place. Kept, or the level is lost. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.OFF);
    }

    private Schema() {}

    /**
     * Migrates when the vault is older; loads no migration class when it is current, which spares half the time of
     * opening.
     *
     * @return whether anything was migrated
     * @throws VaultProblem NEWER_FORMAT when a newer program wrote the vault
     */
    static boolean bringUpToDate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > CURRENT) {
            throw new VaultProblem(VaultProblem.Kind.NEWER_FORMAT);
        }
        if (version < CURRENT) {
            bringTo(connection, CURRENT);
        }
        return version < CURRENT;
    }

    /**
     * Runs the migrations up to a version.
     *
     * @throws VaultProblem NEWER_FORMAT when this program has no such version
     */
    static void bringTo(Connection connection, int version) {
        if (version > CURRENT) {
            throw new VaultProblem(VaultProblem.Kind.NEWER_FORMAT);
        }
        try {
            Flyway.configure()
                    .dataSource(new OneConnection(connection))
                    .resourceProvider(new MigrationFiles())
                    .locations(new String[0])
                    .target(MigrationVersion.fromVersion(Integer.toString(version)))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Engine.problem(e);
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
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "flyway_schema_history", null)) {
            return tables.next();
        }
    }
}
