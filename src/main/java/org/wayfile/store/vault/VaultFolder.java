package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places inside a vault's folder.
 *
 * @param files the disk below
 */
public record VaultFolder(Path root, DurableFiles files) {

    /** What an interrupted creation may leave; none of it holds anything that was ever shown as saved. */
    private static final List<String> BEGUN =
            List.of("lock", "wayfile.mv.db", "journal", "journal.new", "seal", "seal.new", "vault.yaml.new",
                    "attachments");

    /** A folder on the real disk. */
    public VaultFolder(Path root) {
        this(root, DurableFiles.SYSTEM);
    }

    /** Format, vault id and key slots. */
    public Path description() {
        return root.resolve("vault.yaml");
    }

    /** The database file. */
    public Path databaseFile() {
        return root.resolve("wayfile.mv.db");
    }

    /** A database that is being made to take the place of the other. */
    public Path rebuiltFile() {
        return root.resolve("rebuilt.mv.db");
    }

    /** The last database that was replaced by a rebuilt one; kept for a look, never opened by itself. */
    public Path setAsideFile() {
        return root.resolve("set-aside.mv.db");
    }

    /** The rows at some moment and every change since. */
    public Path journal() {
        return root.resolve("journal");
    }

    /** What the closed vault consists of, authenticated. */
    public Path seal() {
        return root.resolve("seal");
    }

    /** Wrong passphrases since the last opening. */
    public Path tries() {
        return root.resolve("tries");
    }

    /** The wish of another window that this one come forward. */
    public Path knock() {
        return root.resolve("knock");
    }

    /** The encrypted files. */
    public Path attachments() {
        return root.resolve("attachments");
    }

    /** The whole vault under a new data key, while it is being made. */
    public Path rekeyed() {
        return root.resolve("rekeyed");
    }

    /** The backups. */
    public Path backups() {
        return root.resolve("backups");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** Whether a vault lies here. */
    public boolean exists() {
        return Files.isRegularFile(description(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a new vault may be made here: nothing is there, or only what an interrupted creation left. */
    public boolean isFree() throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.map(it -> String.valueOf(it.getFileName())).allMatch(BEGUN::contains) && !holdsFiles();
        }
    }

    private boolean holdsFiles() throws IOException {
        if (!Files.exists(attachments())) {
            return false;
        }
        try (Stream<Path> inside = Files.list(attachments())) {
            return inside.findAny().isPresent();
        }
    }

    /** Makes the folders, readable by their owner only, and clears what an interrupted creation left. */
    void create() throws IOException {
        files.makeFolder(root);
        ownerOnly(root, "rwx------");
        files.makeFolder(attachments());
        for (String name : BEGUN) {
            if (!name.equals("attachments") && !name.equals("lock")) {
                files.delete(root.resolve(name));
            }
        }
    }

    /** Lets nobody but the owner read, where the system knows owners. */
    public static void ownerOnly(Path path, String permissions) throws IOException {
        if (knowsOwners(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Inside a container or a chroot Java may not find where a folder is mounted; then the kind of system decides. */
    private static boolean knowsOwners(Path path) {
        try {
            return Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class);
        } catch (IOException notTold) {
            return path.getFileSystem().supportedFileAttributeViews().contains("posix");
        }
    }
}
