package org.wayfile.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.exchange.ContentWriter;
import org.wayfile.store.exchange.Header;
import org.wayfile.store.exchange.LiveVault;
import org.wayfile.store.exchange.RowLoader;
import org.wayfile.store.exchange.Shapes;
import org.wayfile.store.exchange.TableShape.Row;
import org.wayfile.store.files.AttachmentFiles;
import org.wayfile.store.vault.Digests;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.store.vault.DurableFiles;
import org.wayfile.store.vault.KeyCopy;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/** Makes a vault of one backup. It is built under another name and compared with the backup before it appears. */
public final class Restoring {

    private static final int MOST_TITLES = 50;

    private final Path backup;
    private final byte[] description;
    private final VaultKeys keys;
    private final Workshop blank;

    /**
     * @param keys the keys of the backup; wiped when the work is done
     */
    Restoring(Path backup, VaultKeys keys, Workshop blank) {
        this.backup = backup;
        this.description = BackupFile.description(backup);
        this.keys = keys;
        this.blank = blank;
    }

    /**
     * Opens a backup with the passphrase or recovery code it had.
     *
     * @throws VaultProblem WRONG_PASSPHRASE, DAMAGED, FILE_VANISHED
     */
    public static Restoring of(Path backup, char[] secret, Workshop blank) {
        byte[] description = BackupFile.description(backup);
        return new Restoring(backup, new KeyCopy(description).unlock(secret), blank);
    }

    /** Counts what the backup holds; reads it to its end. */
    public BackupContent look() {
        try (VaultKeys opened = keys) {
            Counting counting = new Counting();
            Header header = BackupFile.read(backup, opened, document -> {
                known(document.header());
                try (var tables = blank.inMemory(document.header().schema())) {
                    document.rows(Shapes.of(tables), counting::count);
                }
                return document.header();
            })
                    .value();
            long missing = header.files().stream()
                    .filter(it -> find(it.hash()) == null)
                    .count();
            return counting.content(header, (int) missing);
        }
    }

    private void known(Header header) {
        if (header.schema() > blank.current()) {
            throw new VaultProblem(Kind.NEWER_FORMAT);
        }
    }

    private static final class Counting {

        private final Map<String, Long> rows = new TreeMap<>();
        private final List<String> cases = new ArrayList<>();

        void count(Row row) {
            String table = row.table().name();
            if (row.cell("bin_id") == null && !table.equals("bin_line")) {
                rows.merge(table, 1L, Long::sum);
                if (table.equals("case_file") && cases.size() < MOST_TITLES) {
                    cases.add(Objects.toString(row.cell("title"), ""));
                }
            }
        }

        BackupContent content(Header header, int missing) {
            return new BackupContent(header.madeAt(), rows, cases, header.files().size(), missing);
        }
    }

    /**
     * Builds the vault.
     *
     * @throws VaultProblem FOLDER_TAKEN when the folder holds something, DISK_FULL, CANCELLED, DAMAGED
     */
    public BackupContent into(Path folder, Progress progress) {
        Path target = folder.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
        try {
            if (!new VaultFolder(target).isFree()) {
                throw new VaultProblem(Kind.FOLDER_TAKEN);
            }
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            BackupContent content = build(beside, progress);
            Files.deleteIfExists(target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.SYSTEM.syncFolder(target.getParent());
            return content;
        } catch (IOException | SQLException e) {
            throw DiskTrouble.problem(e);
        } finally {
            remove(beside);
        }
    }

    private BackupContent build(Path folder, Progress progress) throws IOException, SQLException {
        int schema = BackupFile.read(backup, keys, document -> {
            known(document.header());
            return document.header().schema();
        })
                .value();
        try (Workshop.Filling made = blank.vault(folder, description, keys, schema)) {
            Counting counting = new Counting();
            BackupFile.Result<Header> read = BackupFile.read(backup, keys, document -> {
                try (RowLoader loader = new RowLoader(made.connection())) {
                    document.rows(Shapes.of(made.connection()), row -> {
                        counting.count(row);
                        loader.take(row);
                    });
                }
                return document.header();
            });
            compare(made, read);
            made.complete();
            return counting.content(read.value(), bringFiles(made, read.value(), progress));
        }
    }

    /** The restored rows, written again, must be the very bytes of the backup. */
    private static void compare(LiveVault made, BackupFile.Result<Header> read) throws SQLException {
        MessageDigest digest = Digests.sha256();
        OutputStream counted = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        ContentWriter.write(
                counted, read.value(), made.connection(), Shapes.of(made.connection()), ContentWriter.Choice.all());
        if (!HexFormat.of().formatHex(digest.digest()).equals(read.digest())) {
            throw new VaultProblem(Kind.DAMAGED);
        }
    }

    /** Copies the kept files and reads each copy; gives how many are missing or damaged. */
    private int bringFiles(LiveVault made, Header header, Progress progress) throws IOException {
        AttachmentFiles files = new AttachmentFiles(made.folder(), keys);
        int missing = 0;
        int done = 0;
        goOn(progress, done, header);
        for (Header.KeptFile file : header.files()) {
            goOn(progress, done++, header);
            Path source = find(file.hash());
            if (source == null || !bring(source, file.hash(), files)) {
                missing++;
            }
        }
        return missing;
    }

    private static void goOn(Progress progress, int done, Header header) {
        if (!progress.at(done, header.files().size())) {
            throw new VaultProblem(Kind.CANCELLED);
        }
    }

    private static boolean bring(Path source, String hash, AttachmentFiles files) throws IOException {
        Path target = files.path(hash);
        Files.copy(source, target);
        VaultFolder.ownerOnly(target, "rw-------");
        DurableFiles.flush(target);
        try (InputStream clear = files.open(target, hash)) {
            clear.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (VaultProblem damaged) {
            // the copy is of no use; it is counted as missing
        }
        Files.deleteIfExists(target);
        return false;
    }

    /** The file beside the backup, or in the vault in whose folder the backup lies. */
    private @Nullable Path find(String hash) {
        Path folder = backup.toAbsolutePath().getParent();
        if (folder == null) {
            return null;
        }
        Path beside = new BackupFolder(folder).file(hash);
        Path inVault = folder.resolveSibling("attachments").resolve(hash + ".age");
        return Files.isRegularFile(beside) ? beside : Files.isRegularFile(inVault) ? inVault : null;
    }

    /** Removes a folder that was built for nothing. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    /** The backups in a folder: a vault's, a folder of backups, or a second place. */
    public static List<Backup> backupsIn(Path folder) {
        List<Backup> all = new ArrayList<>();
        all.addAll(new BackupFolder(folder).backups());
        all.addAll(new BackupFolder(folder.resolve("backups")).backups());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(it -> it.getFileName().toString().startsWith("Wayfile-backups-"))
                        .forEach(it -> all.addAll(new BackupFolder(it).backups()));
            } catch (IOException e) {
                throw DiskTrouble.problem(e);
            }
        }
        all.sort(Comparator.comparing(Backup::madeAt).reversed());
        return all;
    }
}
