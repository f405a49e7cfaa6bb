package org.wayfile.service;

import java.io.InputStream;
import java.nio.file.Path;

/** Port to the encrypted files of the open vault. Vault thread only, except reading a stream that was opened. */
public interface Attachments {

    /**
     * Copies a file into the vault.
     *
     * @param progress told the bytes done; returns false to cancel
     * @throws VaultProblem FILE_VANISHED, DISK_FULL, CANCELLED; then nothing is left behind
     */
    Stored put(Path file, Progress progress);

    /** The clear content, authenticated while it is read. */
    InputStream open(String contentHash);

    /** Writes the clear content to a file, byte for byte; the file appears complete or not at all. */
    void export(String contentHash, Path target);

    /** Name and size in bytes of a stored content. */
    record Stored(String contentHash, long bytes) {}

    /** Told of progress; may be called on the vault thread only. */
    @FunctionalInterface
    interface Progress {
        /** Returns whether to go on. */
        boolean at(long bytesDone, long bytesTotal);

        /** Never cancels. */
        static Progress none() {
            return (done, total) -> true;
        }
    }
}
