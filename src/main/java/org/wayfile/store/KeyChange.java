package org.wayfile.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.files.AttachmentFiles;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.Rekeying;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.Vaults;

/**
 * A new data key: everything is encrypted anew into a complete vault inside the folder, which then takes the place of
 * the old files in one decision. Whoever has a copy of the old key slots can open only old copies from then on.
 */
final class KeyChange {

    private final Vaults vaults;

    KeyChange(Vaults vaults) {
        this.vaults = vaults;
    }

    /**
     * Runs; the vault is closed afterwards and is opened anew with the next passphrase.
     *
     * @return the new recovery code
     * @throws VaultProblem WRONG_PASSPHRASE, DISK_FULL, DAMAGED when a kept file cannot be read; then nothing changed
     */
    String run(OpenVault open, AttachmentFiles attachments, char[] current, char[] next) {
        open.vault().check(current);
        try {
            return rewritten(open, attachments, next);
        } catch (IOException | SQLException e) {
            throw Engine.problem(e);
        }
    }

    private String rewritten(OpenVault open, AttachmentFiles attachments, char[] next)
            throws IOException, SQLException {
        open.restartJournal();
        VaultFolder folder = open.vault().folder();
        Rekeying.forget(folder);
        Vaults.Created created = vaults.create(folder.rekeyed(), next);
        try {
            OpenVault fresh = new VaultOpening(created.vault(), Witness.none()).create();
            try {
                copyRows(open, fresh, attachments);
                fresh.restartJournal();
            } catch (IOException | SQLException | RuntimeException e) {
                fresh.abandon();
                throw e;
            }
            fresh.close();
        } catch (IOException | SQLException | RuntimeException e) {
            created.vault().close();
            Rekeying.forget(folder);
            throw e;
        }
        open.closeForGood(() -> Rekeying.decide(folder));
        return created.recoveryCode();
    }

    private static void copyRows(OpenVault from, OpenVault to, AttachmentFiles attachments)
            throws IOException, SQLException {
        try (RowInserts rows = new RowInserts(to.connection())) {
            Replay.read(from.vault().folder(), from.vault().keys(), rows);
        }
        to.connection().commit();
        AttachmentFiles fresh = new AttachmentFiles(to.vault().folder(), to.vault().keys());
        Map<String, String> names = new LinkedHashMap<>();
        try (var statement = to.connection().createStatement();
                var hashes = statement.executeQuery("SELECT DISTINCT content_hash FROM attachment")) {
            while (hashes.next()) {
                String old = hashes.getString(1);
                try (InputStream in = attachments.open(old)) {
                    names.put(old, fresh.put(in));
                }
            }
        }
        rename(to, names);
        to.connection().commit();
    }

    private static void rename(OpenVault to, Map<String, String> names) throws SQLException {
        try (var update = to.connection()
                .prepareStatement("UPDATE attachment SET content_hash = ? WHERE content_hash = ?")) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                update.setString(1, name.getValue());
                update.setString(2, name.getKey());
                update.executeUpdate();
            }
        }
    }
}
