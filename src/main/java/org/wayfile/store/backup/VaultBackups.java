package org.wayfile.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.service.Backups;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.exchange.Header;
import org.wayfile.store.exchange.LiveVault;
import org.wayfile.store.exchange.Shapes;
import org.wayfile.store.exchange.TableShape;
import org.wayfile.store.files.AttachmentFiles;
import org.wayfile.store.vault.Digests;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.store.vault.DurableFiles;
import org.wayfile.store.vault.VaultFolder;

/** The backups of one open vault. */
public final class VaultBackups implements Backups {

    private static final String HASH = "content_hash";

    /** Letters of the vault's id that tell it from others and nothing else. */
    private static final int SHORT = 8;

    private final LiveVault vault;
    private final AttachmentFiles attachments;
    private final Workshop blank;
    private final BackupFolder own;

    public VaultBackups(LiveVault vault, AttachmentFiles attachments, Workshop blank) {
        this.vault = vault;
        this.attachments = attachments;
        this.blank = blank;
        this.own = new BackupFolder(vault.folder().backups());
    }

    @Override
    public List<Backup> kept() {
        return own.backups();
    }

    @Override
    public List<Backup> keptIn(Path secondPlace) {
        return second(secondPlace).backups();
    }

    /** A folder of its own for each vault, with a name that tells nothing. */
    private BackupFolder second(Path place) {
        return new BackupFolder(
                place.resolve("Wayfile-backups-" + vault.keys().vaultId().toString().substring(0, SHORT)));
    }

    @Override
    public boolean hasChanged() {
        List<Backup> kept = kept();
        if (kept.isEmpty()) {
            return true;
        }
        try {
            String then = BackupFile.read(
                    kept.getFirst().file(), vault.keys(), it -> it.header().fingerprint())
                    .value();
            return !then.equals(Fingerprint.of(vault.connection(), description()));
        } catch (VaultProblem unreadable) {
            return true;
        } catch (SQLException e) {
            throw vault.problem(e);
        }
    }

    private byte[] description() {
        try {
            return Files.readAllBytes(vault.folder().description());
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    @Override
    public Made make(Instant now, Progress progress) {
        return make(now, blank.current(), progress);
    }

    /** The same for a vault that an older program wrote, before its tables are altered. */
    public Made make(Instant now, int schema, Progress progress) {
        try {
            own.prepare();
            Copied copied = copyFiles(progress);
            byte[] description = description();
            Connection connection = vault.connection();
            List<TableShape> tables = Shapes.of(connection);
            Instant madeAt = free(now);
            Header header = new Header(
                    schema,
                    madeAt,
                    Header.SCOPE_BACKUP,
                    BackupFile.digestOf(description),
                    Fingerprint.of(connection, description),
                    copied.files());
            Path file = own.backup(madeAt);
            Path part = BackupFolder.part(file);
            try {
                String written = BackupFile.write(part, description, vault.keys(), header, connection, tables);
                verify(part, header, tables, written);
                DurableFiles.SYSTEM.move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
            own.prune(vault.keys());
            return new Made(new Backup(file, madeAt, Files.size(file)), copied.unreadable());
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        } catch (SQLException e) {
            throw vault.problem(e);
        }
    }

    /** Names count milliseconds; two backups never have the same. */
    private Instant free(Instant now) {
        Instant madeAt = now.truncatedTo(ChronoUnit.MILLIS);
        while (Files.exists(own.backup(madeAt))) {
            madeAt = madeAt.plusMillis(1);
        }
        return madeAt;
    }

    /** Reads the backup back: it counts only when every row comes out as it went in. */
    private void verify(Path part, Header header, List<TableShape> tables, String written) {
        BackupFile.Result<Header> read = BackupFile.read(part, vault.keys(), document -> {
            document.rows(tables, _ -> {});
            return document.header();
        });
        if (!read.digest().equals(written) || !read.value().equals(header)) {
            throw new VaultProblem(Kind.DAMAGED);
        }
    }

    private record Copied(List<Header.KeptFile> files, int unreadable) {}

    private Copied copyFiles(Progress progress) throws SQLException, IOException {
        List<Header.KeptFile> files = new ArrayList<>();
        int unreadable = 0;
        Set<String> hashes = hashes();
        int done = 0;
        for (String hash : hashes) {
            if (!progress.at(done++, hashes.size() + 1L)) {
                throw new VaultProblem(Kind.CANCELLED);
            }
            if (copyFile(hash)) {
                files.add(new Header.KeptFile(hash, "", Files.size(own.file(hash))));
            } else {
                unreadable++;
            }
        }
        if (!progress.at(hashes.size(), hashes.size() + 1L)) {
            throw new VaultProblem(Kind.CANCELLED);
        }
        return new Copied(files, unreadable);
    }

    private Set<String> hashes() throws SQLException {
        Set<String> hashes = new TreeSet<>();
        for (TableShape table : Shapes.of(vault.connection())) {
            if (table.has(HASH)) {
                table.rows(vault.connection(), row -> {
                    String hash = Objects.toString(row.cell(HASH), "");
                    if (hash.matches("[0-9a-f]{64}")) {
                        hashes.add(hash);
                    }
                });
            }
        }
        return hashes;
    }

    /**
     * Copies a kept file once and reads the copy to its end. A damaged one is no reason to have no backup at all.
     *
     * @return whether a good copy is there
     */
    private boolean copyFile(String hash) throws IOException {
        Path source = attachments.path(hash);
        Path target = own.file(hash);
        if (Files.isRegularFile(target)) {
            return true;
        }
        if (!Files.isRegularFile(source)) {
            return false;
        }
        Path part = BackupFolder.part(target);
        try {
            copy(source, part);
            try (InputStream clear = attachments.open(part, hash)) {
                clear.transferTo(OutputStream.nullOutputStream());
            } catch (VaultProblem damaged) {
                return false;
            }
            DurableFiles.SYSTEM.move(part, target);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        VaultFolder.ownerOnly(to, "rw-------");
        DurableFiles.flush(to);
    }

    @Override
    public void copyTo(Path secondPlace, Progress progress) {
        Backup newest =
                kept().stream().findFirst().orElseThrow(() -> new VaultProblem(Kind.FILE_VANISHED));
        if (!Files.isDirectory(secondPlace)) {
            throw new VaultProblem(Kind.FOLDER_GONE);
        }
        BackupFolder there = second(secondPlace);
        try {
            there.prepare();
            Set<String> hashes = new TreeSet<>(BackupFolder.hashes(newest.file(), vault.keys()));
            int done = 0;
            for (String hash : hashes) {
                if (!progress.at(done++, hashes.size() + 1L)) {
                    throw new VaultProblem(Kind.CANCELLED);
                }
                bring(own.file(hash), there.file(hash));
            }
            bring(newest.file(), there.backup(newest.madeAt()));
            there.prune(vault.keys());
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    /** Copies a file that is not there yet and compares the copy with it. */
    private static void bring(Path from, Path to) throws IOException {
        if (Files.isRegularFile(to) && Files.size(to) == Files.size(from)) {
            return;
        }
        Path part = BackupFolder.part(to);
        try {
            copy(from, part);
            if (!digest(from).equals(digest(part))) {
                throw new VaultProblem(Kind.DAMAGED);
            }
            DurableFiles.SYSTEM.move(part, to);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer.clear()) >= 0) {
                digest.update(buffer.flip());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public List<Trial> tryAll(Progress progress) {
        List<Trial> trials = new ArrayList<>();
        List<Backup> kept = kept();
        for (Backup backup : kept) {
            if (!progress.at(trials.size(), kept.size())) {
                throw new VaultProblem(Kind.CANCELLED);
            }
            trials.add(trial(backup));
        }
        return trials;
    }

    private Trial trial(Backup backup) {
        Path folder = own.root().resolve(".trial-" + UUID.randomUUID());
        try {
            BackupContent content =
                    new Restoring(backup.file(), vault.keys().again(), blank).into(folder, Progress.none());
            return new Trial(backup, content.missingFiles() == 0, content.allRows(), content.files());
        } catch (VaultProblem e) {
            if (e.kind() != Kind.DAMAGED && e.kind() != Kind.FILE_VANISHED) {
                throw e;
            }
            return new Trial(backup, false, 0, 0);
        } finally {
            Restoring.remove(folder);
        }
    }
}
