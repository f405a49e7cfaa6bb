package org.wayfile.store.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Findings.Finding;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * Compares a closed vault with its seal.
 *
 * @param found what differs; empty when all is as it was left
 * @param files how many kept files are missing or have another size
 */
public record SealCheck(Set<Finding> found, int files) {

    /** Reads the database, the journal and {@code vault.yaml} to their ends, and the list of kept files. */
    public static SealCheck of(VaultFolder folder, VaultKeys keys, Seal seal) throws IOException {
        EnumSet<Finding> found = EnumSet.noneOf(Finding.class);
        Digest database = wanted(seal, folder.databaseFile());
        if (!Files.exists(folder.databaseFile())) {
            found.add(Finding.DATABASE_GONE);
        } else {
            Digest now = Digest.of(folder.databaseFile(), keys.seal());
            if (!now.equals(database)) {
                found.add(difference(seal, now, database));
            }
        }
        if (!Files.exists(folder.journal())) {
            found.add(Finding.JOURNAL_GONE);
        } else if (!Digest.of(folder.journal(), keys.seal()).equals(wanted(seal, folder.journal()))) {
            found.add(Finding.JOURNAL_CHANGED);
        }
        if (!Digest.of(folder.description(), keys.seal()).equals(wanted(seal, folder.description()))) {
            found.add(Finding.DESCRIPTION_CHANGED);
        }
        return withFiles(folder, seal, found);
    }

    private static @Nullable Digest wanted(Seal seal, Path file) {
        return seal.files().get(String.valueOf(file.getFileName()));
    }

    private static Finding difference(Seal seal, Digest now, @Nullable Digest wanted) {
        if (seal.earlier().contains(now.hmac())) {
            return Finding.DATABASE_OLDER;
        }
        return wanted != null && now.bytes() < wanted.bytes() ? Finding.DATABASE_CUT : Finding.DATABASE_CHANGED;
    }

    private static SealCheck withFiles(VaultFolder folder, Seal seal, EnumSet<Finding> found) throws IOException {
        Map<String, Long> there = Seal.kept(folder);
        int files = 0;
        for (Map.Entry<String, Long> kept : seal.kept().entrySet()) {
            Long bytes = there.get(kept.getKey());
            if (bytes == null) {
                found.add(Finding.FILES_MISSING);
                files++;
            } else if (!bytes.equals(kept.getValue())) {
                found.add(Finding.FILES_CHANGED);
                files++;
            }
        }
        return new SealCheck(found, files);
    }
}
