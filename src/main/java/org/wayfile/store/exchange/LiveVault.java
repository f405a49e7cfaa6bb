package org.wayfile.store.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/** What this package and the backups need of an open vault. Vault thread only. */
public interface LiveVault {

    /** A row by its table and id. */
    record RowName(String table, UUID id) {}

    VaultFolder folder();

    VaultKeys keys();

    /** The one connection; auto-commit is off. */
    Connection connection();

    /** Keeps the running transaction, which wrote these rows; when it returns, the disk has it. */
    void commit(Collection<RowName> rows) throws SQLException;

    /** Takes the running transaction back. */
    void rollback();

    /** What a failed statement means for the person. */
    VaultProblem problem(Exception failure);
}
