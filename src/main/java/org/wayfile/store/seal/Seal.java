package org.wayfile.store.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.wayfile.store.journal.Head;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * What a vault consisted of when it was closed, or a note that it is open.
 *
 * @param closed false while a program has the vault open, and after that program ended in the middle
 * @param head where the journal ended at closing, or at opening
 * @param journalBegan bytes of the journal when it was begun, for the decision to begin it anew
 * @param files the digests by file name; empty while open
 * @param kept sizes of the kept files by name; empty while open
 * @param earlier digests of the database at earlier closings, newest first
 */
public record Seal(
        boolean closed,
        Head head,
        long journalBegan,
        Map<String, Digest> files,
        Map<String, Long> kept,
        List<String> earlier) {

    /** How many earlier databases are recognised as such. */
    static final int MOST_EARLIER = 30;

    public Seal {
        files = Map.copyOf(files);
        kept = Map.copyOf(kept);
        earlier = List.copyOf(earlier);
    }

    /** The note that the vault is open now. */
    public static Seal open(Head head, long journalBegan, Optional<Seal> before) {
        return new Seal(false, head, journalBegan, Map.of(), Map.of(), before.map(Seal::history).orElse(List.of()));
    }

    /** The seal of a vault whose database and journal are closed. */
    public static Seal closed(VaultFolder folder, VaultKeys keys, Head head, long journalBegan, List<String> earlier)
            throws IOException {
        SecretKeySpec key = keys.seal();
        Map<String, Digest> files = new TreeMap<>();
        for (Path file : List.of(folder.databaseFile(), folder.journal(), folder.description())) {
            files.put(String.valueOf(file.getFileName()), Digest.of(file, key));
        }
        return new Seal(true, head, journalBegan, files, kept(folder), earlier);
    }

    /** The digests of all databases known so far, the one of this seal first. */
    private List<String> history() {
        List<String> all = new ArrayList<>(earlier);
        Digest database = files.get("wayfile.mv.db");
        if (database != null) {
            all.remove(database.hmac());
            all.addFirst(database.hmac());
        }
        return all.subList(0, Math.min(all.size(), MOST_EARLIER));
    }

    /** Sizes of the kept files that are in the folder now. */
    static Map<String, Long> kept(VaultFolder folder) throws IOException {
        Map<String, Long> kept = new TreeMap<>();
        if (!Files.isDirectory(folder.attachments())) {
            return kept;
        }
        try (Stream<Path> inside = Files.list(folder.attachments())) {
            for (Path file : inside.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches("[0-9a-f]{64}\\.age")) {
                    kept.put(name, Files.size(file));
                }
            }
        }
        return kept;
    }
}
