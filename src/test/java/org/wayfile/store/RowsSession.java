package org.wayfile.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wayfile.service.Attachments;
import org.wayfile.service.Backups;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.Records;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultSession;

/** A session for tests of the services: real H2 rows in memory, no keys, files kept in a map. */
public final class RowsSession implements VaultSession {

    private final Connection connection;
    private final SqlRecords records;
    private final Map<String, byte[]> files = new HashMap<>();

    public RowsSession() {
        try {
            connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
            MemoryTables.make(connection, Schema.CURRENT);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        records = new SqlRecords(new PlainCommit(connection));
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public Attachments attachments() {
        return new Attachments() {
            @Override
            public Stored put(Path file, Progress progress) {
                try {
                    byte[] bytes = Files.readAllBytes(file);
                    String name = Integer.toHexString(Arrays.hashCode(bytes));
                    files.put(name, bytes);
                    return new Stored(name, bytes.length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public InputStream open(String contentHash) {
                return new ByteArrayInputStream(files.get(contentHash));
            }

            @Override
            public void export(String contentHash, Path target) {
                try {
                    Files.write(target, files.get(contentHash));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    public Backups backups() {
        throw new UnsupportedOperationException("rows in memory have no backups");
    }

    @Override
    public Transfer transfer() {
        throw new UnsupportedOperationException("rows in memory have no archive");
    }

    @Override
    public List<OpeningNote> notes() {
        return List.of();
    }

    @Override
    public boolean isLooking() {
        return false;
    }

    @Override
    public void forgetUnusedFiles() {}

    @Override
    public int passphrases() {
        return 1;
    }

    @Override
    public void addPassphrase(char[] current, char[] next) {}

    @Override
    public void forgetOtherPassphrases(char[] current) {}

    @Override
    public String newDataKey(char[] current, char[] next) {
        return "";
    }

    @Override
    public void changePassphrase(char[] current, char[] next) {}

    @Override
    public String newRecoveryCode(char[] passphrase) {
        return "";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
