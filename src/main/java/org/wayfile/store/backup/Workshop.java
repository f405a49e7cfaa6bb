package org.wayfile.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.wayfile.store.exchange.Blank;
import org.wayfile.store.exchange.LiveVault;
import org.wayfile.store.vault.VaultKeys;

/** Makes empty databases and empty vaults, for what is read out of a backup. */
public interface Workshop extends Blank {

    /** A new vault that is filled. Closing it seals it. */
    interface Filling extends LiveVault, AutoCloseable {

        /** Everything that was put in is kept. */
        void complete() throws SQLException;

        @Override
        void close();
    }

    /**
     * Makes an empty vault in a folder.
     *
     * @param description the {@code vault.yaml} it gets
     * @param keys wiped when it is closed
     * @param schema the tables it gets
     */
    Filling vault(Path folder, byte[] description, VaultKeys keys, int schema) throws IOException, SQLException;
}
