package org.wayfile.store.vault;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/** Tells a full disk, a folder that cannot be written and a folder that is gone from other failures. */
public final class DiskTrouble {

    private DiskTrouble() {}

    /** The problem in an exception of the file system; UNEXPECTED when it is none of these. */
    public static Kind kind(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return Kind.FOLDER_GONE;
        }
        if (failure instanceof AccessDeniedException || failure instanceof ReadOnlyFileSystemException) {
            return Kind.READ_ONLY;
        }
        String text = Objects.toString(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space") || text.contains("disk quota")) {
            return Kind.DISK_FULL;
        }
        return text.contains("read-only file system") ? Kind.READ_ONLY : Kind.UNEXPECTED;
    }

    /** The same as a problem to throw. */
    public static VaultProblem problem(Throwable failure) {
        return failure instanceof VaultProblem it ? it : new VaultProblem(kind(failure), failure);
    }
}
