package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a vault touch the disk. Everything that a vault writes goes through here (the database engine by
 * {@link #databaseUrl}), so that the fault tests can put a disk below that fails, records or forgets.
 */
public class DurableFiles {

    /** The real disk. */
    public static final DurableFiles SYSTEM = new DurableFiles();

    private static final Set<OpenOption> NEW_CONTENT =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);

    protected DurableFiles() {}

    /** Opens a file; one that is made can be read by its owner only. */
    public FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        boolean known = Files.exists(file);
        FileChannel channel = FileChannel.open(file, options);
        if (!known) {
            VaultFolder.ownerOnly(file, "rw-------");
        }
        return channel;
    }

    /** Opens a file for new content; what it held is gone. */
    public final FileChannel create(Path file) throws IOException {
        return open(file, NEW_CONTENT);
    }

    /** Waits until the disk has a file that was written. */
    public static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves a file over another in one step. */
    protected void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes a folder for its owner only; one that is there stays as it is. */
    public void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            VaultFolder.ownerOnly(folder, "rwx------");
        }
    }

    /** Deletes a file or an empty folder when it is there. */
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Flushes a folder's entries; systems that cannot open a folder (Windows) flush them with the file. */
    public void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // nothing is lost: the move itself is already in the journal of such file systems
        }
    }

    /** The database of that name (without the ending of H2) as H2 is told it. */
    public String databaseUrl(Path database) {
        return "file:" + database;
    }

    /** Replaces a file: complete sibling, flush, move, flush of the folder entry. The old or the new content, never a part. */
    public final void replace(Path target, byte[] content) throws IOException {
        Path sibling = target.resolveSibling(target.getFileName() + ".new");
        try (FileChannel channel = create(sibling)) {
            writeAll(channel, ByteBuffer.wrap(content));
            channel.force(true);
        }
        move(sibling, target);
    }

    /** Moves a flushed file over another in one step and flushes the folder entry. */
    public final void move(Path from, Path to) throws IOException {
        rename(from, to);
        syncFolder(parent(to));
        @Nullable
        Path left = from.toAbsolutePath().getParent();
        if (left != null && !left.equals(parent(to))) {
            syncFolder(left);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** Writes all of it, however many steps the system takes. */
    public static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
