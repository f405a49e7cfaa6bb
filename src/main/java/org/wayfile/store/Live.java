package org.wayfile.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.exchange.LiveVault;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/** An open vault as the backups and the open format see it. */
record Live(OpenVault open) implements LiveVault {

    @Override
    public VaultFolder folder() {
        return open.vault().folder();
    }

    @Override
    public VaultKeys keys() {
        return open.vault().keys();
    }

    @Override
    public Connection connection() {
        return open.connection();
    }

    @Override
    public void commit(Collection<RowName> rows) throws SQLException {
        open.commit(rows.stream()
                .map(it -> new RowJournal.Touched(it.table(), it.id()))
                .toList());
    }

    @Override
    public void rollback() {
        open.rollback();
    }

    @Override
    public VaultProblem problem(Exception failure) {
        return open.problem(failure);
    }
}
