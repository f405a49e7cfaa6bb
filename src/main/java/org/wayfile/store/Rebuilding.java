package org.wayfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/** Makes a database anew from the journal alone and puts it in the place of the one that may be there. */
final class Rebuilding {

    private Rebuilding() {}

    /**
     * Rebuilds.
     *
     * @param setAside whether the database that is there is kept under another name
     * @return where the journal ends
     * @throws IOException when the journal cannot be read, or the disk fails; then the old database is where it was
     */
    static Replay.Read run(VaultFolder folder, VaultKeys keys, boolean setAside) throws IOException, SQLException {
        folder.files().delete(folder.rebuiltFile());
        Connection connection = Engine.open(folder, folder.rebuiltFile(), keys, Engine.Way.CREATE);
        Replay.Read read;
        try {
            try (RowInserts rows = new RowInserts(connection)) {
                read = Replay.read(folder, keys, rows);
                Mark.create(connection, read.head().sequence());
                connection.commit();
            }
            Engine.shutDown(connection, false);
        } catch (IOException | SQLException | RuntimeException e) {
            Engine.abandon(connection);
            folder.files().delete(folder.rebuiltFile());
            throw e;
        }
        VaultFolder.ownerOnly(folder.rebuiltFile(), "rw-------");
        if (setAside && Files.exists(folder.databaseFile())) {
            folder.files().move(folder.databaseFile(), folder.setAsideFile());
        }
        folder.files().move(folder.rebuiltFile(), folder.databaseFile());
        return read;
    }
}
