package org.wayfile.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.wayfile.service.VaultSession;
import org.wayfile.store.backup.VaultBackups;
import org.wayfile.store.exchange.ContentWriter;
import org.wayfile.store.exchange.Header;
import org.wayfile.store.exchange.Shapes;
import org.wayfile.store.files.AttachmentFiles;
import org.wayfile.store.vault.Vaults;

/** An open vault with its parts laid bare, for tests of what leaves and enters it. */
record TestVault(StoredSession session, AttachmentFiles files) implements AutoCloseable {

    static final String PASSPHRASE = "four words nobody guesses";
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");

    static TestVault create(Path folder) {
        return of(new VaultStore(Vaults.cheapForTests())
                .create(folder, PASSPHRASE.toCharArray())
                .session());
    }

    static TestVault open(Path folder) {
        return open(folder, PASSPHRASE);
    }

    static TestVault open(Path folder, String passphrase) {
        return of(new VaultStore(Vaults.cheapForTests()).open(folder, passphrase.toCharArray()));
    }

    private static TestVault of(VaultSession session) {
        return new TestVault((StoredSession) session, (AttachmentFiles) session.attachments());
    }

    Live vault() {
        return new Live(session.vault());
    }

    OpenFormat format() {
        return (OpenFormat) session.transfer();
    }

    VaultBackups backups() {
        return (VaultBackups) session.backups();
    }

    /** Keeps what a test wrote past the services. */
    void commit() throws SQLException {
        vault().connection().commit();
        session.vault().restartJournal();
    }

    /** All rows as text, to compare one vault with another that has the same keys. */
    String rows() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Header header = new Header(1, NOW, "", "", "", List.of());
            ContentWriter.write(
                    out, header, vault().connection(), Shapes.of(vault().connection()), ContentWriter.Choice.all());
            return out.toString(StandardCharsets.UTF_8);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String keep(byte[] content) {
        return files.put(new ByteArrayInputStream(content));
    }

    @Override
    public void close() {
        session.close();
    }
}
