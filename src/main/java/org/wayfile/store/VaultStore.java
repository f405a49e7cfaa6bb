package org.wayfile.store;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wayfile.service.Attachments;
import org.wayfile.service.Records;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultSession;
import org.wayfile.store.files.AttachmentFiles;
import org.wayfile.store.vault.OpenVault;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.Vaults;

/** Opens vaults for the services. Vault thread only. */
public final class VaultStore implements VaultGate {

    private final Vaults vaults;

    public VaultStore(Vaults vaults) {
        this.vaults = vaults;
    }

    @Override
    public boolean exists(Path folder) {
        return new VaultFolder(folder).exists();
    }

    @Override
    public Created create(Path folder, char[] passphrase) {
        Vaults.Created created = vaults.create(folder, passphrase);
        return new Created(session(created.vault()), created.recoveryCode());
    }

    @Override
    public VaultSession open(Path folder, char[] secret) {
        return session(vaults.open(folder, secret));
    }

    @Override
    public int strength(char[] passphrase) {
        int most = Math.min(passphrase.length, 100);
        return new Zxcvbn().measure(CharBuffer.wrap(passphrase, 0, most)).getScore();
    }

    private static VaultSession session(OpenVault vault) {
        try {
            Schema.bringUpToDate(vault.connection());
            vault.commit();
            return new Session(vault);
        } catch (SQLException | RuntimeException e) {
            vault.close();
            throw vault.problem(e);
        }
    }

    private static final class Session implements VaultSession {

        private final OpenVault vault;
        private final Handle handle;
        private final Records records;
        private final Attachments attachments;

        Session(OpenVault vault) {
            this.vault = vault;
            this.handle = Jdbi.create(vault.connection()).open();
            this.records = new SqlRecords(handle, new VaultCommit(vault));
            this.attachments = new AttachmentFiles(vault.folder(), vault.keys());
        }

        @Override
        public Records records() {
            return records;
        }

        @Override
        public Attachments attachments() {
            return attachments;
        }

        @Override
        public void changePassphrase(char[] current, char[] next) {
            vault.changePassphrase(current, next);
        }

        @Override
        public String newRecoveryCode(char[] passphrase) {
            return vault.newRecoveryCode(passphrase);
        }

        @Override
        public void close() {
            vault.close();
        }
    }

    private record VaultCommit(OpenVault vault) implements SqlRecords.Durability {

        @Override
        public void commit() throws SQLException {
            vault.commit();
        }

        @Override
        public void rollback() {
            try {
                vault.connection().rollback();
            } catch (SQLException e) {
                throw vault.problem(e);
            }
        }

        @Override
        public RuntimeException problem(Exception cause) {
            return vault.problem(cause);
        }
    }
}
