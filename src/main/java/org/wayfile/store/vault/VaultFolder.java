package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The places inside a vault's folder. */
public record VaultFolder(Path root) {

    /** Format, vault id and key slots. */
    public Path description() {
        return root.resolve("vault.yaml");
    }

    /** The database without the ending that H2 adds. */
    Path database() {
        return root.toAbsolutePath().resolve("wayfile");
    }

    /** The database file itself. */
    public Path databaseFile() {
        return root.resolve("wayfile.mv.db");
    }

    /** The encrypted files. */
    public Path attachments() {
        return root.resolve("attachments");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Whether a vault lies here. */
    public boolean exists() {
        return Files.isRegularFile(description());
    }

    /** Whether a new vault may be made here. */
    boolean isFree() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Makes the folders, readable by their owner only. */
    void create() throws IOException {
        Files.createDirectories(root);
        ownerOnly(root, "rwx------");
        Files.createDirectories(attachments());
        ownerOnly(attachments(), "rwx------");
    }

    /** Lets nobody but the owner read, where the system knows owners. */
    public static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
