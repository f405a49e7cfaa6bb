package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultProblem;

/**
 * Keeps a second program out of a vault. The operating system holds the lock and drops it when the program dies, so a
 * stale lock cannot exist; the file itself stays and is empty.
 */
final class VaultLock implements AutoCloseable {

    private final FileChannel channel;

    private VaultLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws VaultProblem IN_USE when another program or window has it
     */
    static VaultLock take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            VaultFolder.ownerOnly(file, "rw-------");
            @Nullable
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new VaultLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new VaultProblem(VaultProblem.Kind.IN_USE, e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new VaultProblem(VaultProblem.Kind.IN_USE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
