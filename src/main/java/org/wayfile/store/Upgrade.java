package org.wayfile.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.backup.VaultBackups;
import org.wayfile.store.files.AttachmentFiles;

/**
 * Brings an opened vault to the tables of this program: first a verified backup, then the migrations on a copy of the
 * database, which takes the place of the old one only when all of them went well. H2 ends a transaction at each
 * alteration of a table, so a transaction alone would not do. Vault thread only.
 */
final class Upgrade {

    private Upgrade() {}

    /** @throws VaultProblem NEWER_FORMAT, MIGRATION_FAILED; then the vault is as it was */
    static void of(OpenVault vault) throws SQLException, IOException {
        to(vault, Schema.CURRENT, copy -> Schema.bringTo(copy, Schema.CURRENT));
    }

    static void to(OpenVault vault, int current, OpenVault.Alteration migrations) throws SQLException, IOException {
        int version = Schema.version(vault.connection());
        if (version > current) {
            throw new VaultProblem(Kind.NEWER_FORMAT);
        }
        if (version == current) {
            return;
        }
        Live live = new Live(vault);
        AttachmentFiles files = new AttachmentFiles(live.folder(), live.keys());
        new VaultBackups(live, files, new Blanks()).make(now(live.connection()), version, Progress.none());
        try {
            vault.alterCopy(migrations);
        } catch (SQLException | RuntimeException e) {
            throw failed(vault.problem(e));
        }
        vault.restartJournal();
    }

    private static VaultProblem failed(VaultProblem problem) {
        return switch (problem.kind()) {
            case DISK_FULL, READ_ONLY, NEWER_FORMAT -> problem;
            default -> new VaultProblem(Kind.MIGRATION_FAILED, problem);
        };
    }

    private static Instant now(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_TIMESTAMP")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
