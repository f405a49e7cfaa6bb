package org.wayfile.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.backup.Workshop;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.KeyCopy;
import org.wayfile.store.vault.MemoryDatabase;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/** Empty databases and vaults, made by the program's own migrations. */
final class Blanks implements Workshop {

    @Override
    public Connection inMemory(int schema) throws SQLException {
        Connection connection = MemoryDatabase.open();
        MemoryTables.make(connection, schema);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void bringUpToDate(Connection connection) throws SQLException {
        Schema.bringUpToDate(connection);
        connection.setAutoCommit(false);
    }

    @Override
    public int current() {
        return Schema.CURRENT;
    }

    @Override
    public Filling vault(Path folder, byte[] description, VaultKeys keys, int schema)
            throws IOException, SQLException {
        UnlockedVault unlocked = new KeyCopy(description).create(folder, keys);
        try {
            return new Fresh(new VaultOpening(unlocked, Witness.none()).create(schema));
        } catch (IOException | SQLException | RuntimeException e) {
            unlocked.close();
            throw e;
        }
    }

    private record Fresh(Live live, OpenVault open) implements Filling {

        Fresh(OpenVault open) {
            this(new Live(open), open);
        }

        @Override
        public VaultFolder folder() {
            return live.folder();
        }

        @Override
        public VaultKeys keys() {
            return live.keys();
        }

        @Override
        public Connection connection() {
            return live.connection();
        }

        @Override
        public void commit(Collection<RowName> rows) throws SQLException {
            live.commit(rows);
        }

        @Override
        public void rollback() {
            live.rollback();
        }

        @Override
        public VaultProblem problem(Exception failure) {
            return live.problem(failure);
        }

        @Override
        public void complete() throws SQLException {
            open.connection().commit();
            open.restartJournal();
        }

        @Override
        public void close() {
            open.close();
        }
    }
}
