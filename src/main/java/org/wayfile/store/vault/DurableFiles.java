package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes files so that a power cut leaves either the old or the new content, never a part. */
public final class DurableFiles {

    private DurableFiles() {}

    /** Replaces a file: complete sibling, flush, move, flush of the folder entry. */
    public static void replace(Path target, byte[] content) throws IOException {
        Path sibling = target.resolveSibling(target.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                sibling, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            VaultFolder.ownerOnly(sibling, "rw-------");
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(sibling, target);
    }

    /** Moves a flushed file over another in one step and flushes the folder entry. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(to.toAbsolutePath().getParent());
    }

    /** Flushes a folder's entries; systems that cannot open a folder (Windows) flush them with the file. */
    static void syncFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // nothing is lost: the move itself is already in the journal of such file systems
        }
    }
}
