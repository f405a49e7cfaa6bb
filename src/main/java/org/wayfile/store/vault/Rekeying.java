package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last step of a new data key: the whole vault was written anew, sealed and flushed in {@code rekeyed}, and takes
 * the place of the old files. A marker file is the moment of decision. Before it the old vault is whole; after it each
 * opening first finishes the move, however often it is interrupted.
 */
public final class Rekeying {

    private static final List<String> FILES = List.of("wayfile.mv.db", "journal", "seal", "vault.yaml");

    private Rekeying() {}

    private static Path marker(VaultFolder folder) {
        return folder.rekeyed().resolve("complete");
    }

    private static Path old(VaultFolder folder) {
        return folder.root().resolve("attachments.old");
    }

    /** Decides for the new files and puts them in place. The lock of the vault must be held. */
    public static void decide(VaultFolder folder) throws IOException {
        folder.files().replace(marker(folder), new byte[0]);
        finish(folder);
    }

    /** Forgets what an earlier try left that was not decided. */
    public static void forget(VaultFolder folder) throws IOException {
        if (Files.exists(folder.rekeyed(), LinkOption.NOFOLLOW_LINKS)) {
            deleteAll(folder, folder.rekeyed());
        }
    }

    /** Finishes a move that was decided, or forgets one that was not. */
    static void finish(VaultFolder folder) throws IOException {
        if (Files.exists(marker(folder), LinkOption.NOFOLLOW_LINKS)) {
            moveIn(folder);
        }
        if (Files.exists(folder.rekeyed(), LinkOption.NOFOLLOW_LINKS)) {
            deleteAll(folder, folder.rekeyed());
        }
        if (Files.exists(old(folder), LinkOption.NOFOLLOW_LINKS)) {
            deleteAll(folder, old(folder));
        }
    }

    private static void moveIn(VaultFolder folder) throws IOException {
        DurableFiles files = folder.files();
        Path next = folder.rekeyed().resolve("attachments");
        if (Files.exists(next)) {
            if (Files.exists(folder.attachments())) {
                files.move(folder.attachments(), old(folder));
            }
            files.move(next, folder.attachments());
        }
        for (String name : FILES) {
            if (Files.exists(folder.rekeyed().resolve(name))) {
                files.move(folder.rekeyed().resolve(name), folder.root().resolve(name));
            }
        }
        files.delete(folder.setAsideFile());
        files.delete(marker(folder));
        files.syncFolder(folder.rekeyed());
    }

    private static void deleteAll(VaultFolder folder, Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                folder.files().delete(path);
            }
        }
        folder.files().syncFolder(folder.root());
    }
}
