package org.wayfile.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.wayfile.store.vault.VaultFolder;

/** Counts wrong passphrases in the vault's folder, so that the owner hears of them at the next opening. */
final class WrongTries {

    private static final int MOST = 1_000_000;

    private WrongTries() {}

    /** How many since the last opening. */
    static int count(VaultFolder folder) {
        try {
            if (Files.isRegularFile(folder.tries()) && Files.size(folder.tries()) < 16) {
                String text = Files.readString(folder.tries(), StandardCharsets.ISO_8859_1).strip();
                return text.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(text), MOST) : 0;
            }
        } catch (IOException e) {
            // the count is a courtesy, no wall
        }
        return 0;
    }

    /** One more. */
    static void add(VaultFolder folder) {
        try {
            byte[] next = Integer.toString(Math.min(count(folder) + 1, MOST)).getBytes(StandardCharsets.US_ASCII);
            folder.files().replace(folder.tries(), next);
        } catch (IOException e) {
            // a folder that cannot be written has no count
        }
    }

    /** Begins anew. */
    static void forget(VaultFolder folder) {
        try {
            folder.files().delete(folder.tries());
        } catch (IOException e) {
            // it is told once more next time
        }
    }
}
