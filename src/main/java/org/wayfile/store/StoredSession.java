package org.wayfile.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.wayfile.service.Attachments;
import org.wayfile.service.Backups;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.Records;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.store.backup.VaultBackups;
import org.wayfile.store.files.AttachmentFiles;

/** One open vault for the services. */
final class StoredSession implements VaultSession {

    private final OpenVault open;
    private final List<OpeningNote> notes;
    private final KeyChange keyChange;
    private final Records records;
    private final AttachmentFiles attachments;
    private final Backups backups;
    private final Transfer transfer;
    private boolean ended;

    StoredSession(OpenVault open, List<OpeningNote> notes, KeyChange keyChange) {
        this.open = open;
        this.notes = List.copyOf(notes);
        this.keyChange = keyChange;
        this.records = new SqlRecords(new VaultCommit(open));
        this.attachments = new AttachmentFiles(open.vault().folder(), open.vault().keys());
        Live live = new Live(open);
        this.backups = new VaultBackups(live, attachments, new Blanks());
        this.transfer = new OpenFormat(live, attachments);
    }

    OpenVault vault() {
        return open;
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
    public Backups backups() {
        return backups;
    }

    @Override
    public Transfer transfer() {
        return transfer;
    }

    @Override
    public List<OpeningNote> notes() {
        return notes;
    }

    @Override
    public boolean isLooking() {
        return ended || open.isLooking();
    }

    @Override
    public void forgetUnusedFiles() {
        Set<String> named = new HashSet<>();
        try (var statement = open.connection().createStatement();
                var rows = statement.executeQuery("SELECT DISTINCT content_hash FROM attachment")) {
            while (rows.next()) {
                named.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw open.problem(e);
        }
        attachments.keepOnly(named);
    }

    @Override
    public int passphrases() {
        return open.vault().passphrases();
    }

    @Override
    public void changePassphrase(char[] current, char[] next) {
        writing();
        open.vault().changePassphrase(current, next);
    }

    @Override
    public void addPassphrase(char[] current, char[] next) {
        writing();
        open.vault().addPassphrase(current, next);
    }

    @Override
    public void forgetOtherPassphrases(char[] current) {
        writing();
        open.vault().forgetOtherPassphrases(current);
    }

    @Override
    public String newRecoveryCode(char[] passphrase) {
        writing();
        return open.vault().newRecoveryCode(passphrase);
    }

    @Override
    public String newDataKey(char[] current, char[] next) {
        writing();
        String code = keyChange.run(open, attachments, current, next);
        ended = true;
        return code;
    }

    private void writing() {
        if (open.isLooking()) {
            throw new VaultProblem(VaultProblem.Kind.READ_ONLY);
        }
    }

    @Override
    public void close() {
        open.close();
    }

    private record VaultCommit(OpenVault vault) implements SqlRecords.Durability {

        @Override
        public Handle handle() {
            return vault.handle();
        }

        @Override
        public void commit(Collection<RowJournal.Touched> touched) throws SQLException {
            vault.commit(touched);
        }

        @Override
        public void rollback() {
            vault.rollback();
        }

        @Override
        public RuntimeException problem(Exception cause) {
            return vault.problem(cause);
        }
    }
}
