package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultProblem;

/**
 * Keeps a second program out of a vault. The operating system holds the lock and drops it when the program dies, so a
 * stale lock cannot exist; the file itself stays and is empty.
 */
final class VaultLock implements AutoCloseable {

    /** The locks of this process: closing a second channel would make the system drop the lock of the first. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final @Nullable FileChannel channel;
    private boolean ended;

    private VaultLock(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param looking whether a folder that cannot be written is taken without one
     * @throws VaultProblem IN_USE when another program or window has it
     */
    static VaultLock take(Path lockFile, boolean looking) throws IOException {
        Path file = lockFile.toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            throw new VaultProblem(VaultProblem.Kind.IN_USE);
        }
        try {
            return new VaultLock(file, locked(file));
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            if (looking) {
                return new VaultLock(file, null);
            }
            HELD.remove(file);
            throw e;
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            VaultFolder.ownerOnly(file, "rw-------");
            @Nullable
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new VaultProblem(VaultProblem.Kind.IN_USE);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            return;
        }
        ended = true;
        HELD.remove(file);
        if (channel != null) {
            channel.close();
        }
    }
}
