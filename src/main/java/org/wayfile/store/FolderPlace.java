package org.wayfile.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.OpeningNote.Kind;
import org.wayfile.store.vault.VaultFolder;

/** What the place of a vault means for it: a drive of a network, a folder that is synchronised, copies from a clash. */
final class FolderPlace {

    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.davfs2",
            "fuse.sshfs", "fuse.rclone", "9p", "ncpfs", "afs", "ceph", "glusterfs");

    /** Parts of folder names by which the programs that synchronise name theirs. */
    private static final List<String> SYNCHRONISED = List.of(
            "dropbox", "onedrive", "google drive", "googledrive", "icloud drive", "mobile documents", "nextcloud",
            "owncloud", "syncthing", "megasync", "pcloud", "box sync");

    /** What such programs put into the folders that they watch. */
    private static final List<String> MARKS = List.of(
            ".dropbox", ".stfolder", ".stignore", ".owncloudsync.log", ".sync", ".tresorit", ".seafile-data");

    /** "vault (conflicted copy).yaml", "seal.sync-conflict-20260101", "journal (1)", "wayfile.mv-LAPTOP.db". */
    private static final String CONFLICT = ".*(conflict|\\(\\d+\\)|kollision|conflit|conflicto).*";

    private static final int MOST_PARENTS = 32;

    private FolderPlace() {}

    /** What the owner should hear of the place. Reads names only. */
    static List<OpeningNote> notes(Path root) {
        List<OpeningNote> notes = new ArrayList<>();
        if (isOnNetwork(root)) {
            notes.add(new OpeningNote(Kind.NETWORK_DRIVE));
        }
        if (isSynchronised(root)) {
            notes.add(new OpeningNote(Kind.SYNCHRONISED));
        }
        int copies = conflictCopies(root) + conflictCopies(root.resolve("attachments"));
        if (copies > 0) {
            notes.add(new OpeningNote(Kind.CONFLICT_COPIES, copies));
        }
        return notes;
    }

    private static boolean isOnNetwork(Path root) {
        try {
            String type = Files.getFileStore(root).type().toLowerCase(Locale.ROOT);
            return NETWORK.contains(type) || root.toAbsolutePath().toString().startsWith("\\\\");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSynchronised(Path root) {
        @Nullable
        Path at = root.toAbsolutePath().normalize();
        for (int i = 0; at != null && i < MOST_PARENTS; i++, at = at.getParent()) {
            String name = String.valueOf(at.getFileName()).toLowerCase(Locale.ROOT);
            Path folder = at;
            if (SYNCHRONISED.stream().anyMatch(name::startsWith)
                    || MARKS.stream().anyMatch(it -> Files.exists(folder.resolve(it)))) {
                return true;
            }
        }
        return false;
    }

    private static int conflictCopies(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return (int) inside.map(it -> String.valueOf(it.getFileName()).toLowerCase(Locale.ROOT))
                    .filter(it -> it.matches(CONFLICT))
                    .count();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Asks the window that has the vault open to come forward: it watches this file. */
    static void knock(VaultFolder folder) {
        try {
            folder.files().replace(
                    folder.knock(), UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the person is told to look for the other window all the same
        }
    }
}
