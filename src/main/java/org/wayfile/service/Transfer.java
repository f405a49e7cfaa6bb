package org.wayfile.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port to the open format: everything out of the open vault, and into it again. Vault thread only. */
public interface Transfer {

    /**
     * Writes an archive; the file appears complete or not at all.
     *
     * @param caseId only this case with its people, lists, contacts and files; null for everything
     * @param words encrypts the archive so that only these words open it; null writes it readable by anyone
     * @throws VaultProblem DISK_FULL, READ_ONLY, FOLDER_GONE, CANCELLED; then no file is left behind
     */
    Exported export(
            Path file,
            @Nullable UUID caseId,
            char @Nullable [] words,
            Instant madeAt,
            Attachments.Progress progress);

    /** Whether an archive asks for words. */
    boolean needsWords(Path file);

    /**
     * Reads an archive and says what taking it would do; nothing is written.
     *
     * @throws VaultProblem WRONG_PASSPHRASE, NEWER_FORMAT, DAMAGED
     */
    Plan plan(Path file, char @Nullable [] words, Attachments.Progress progress);

    /**
     * Takes the content of an archive, all of it or nothing. Entries are told apart by their id: a new one is added, an
     * equal one stays, a different one stays too unless it is among {@code takeTheirs}. What is only in the vault stays.
     *
     * @param takeTheirs ids of the different entries whose archived form is wanted
     * @return what was done
     * @throws VaultProblem as {@link #plan}, and DISK_FULL
     */
    Plan take(Path file, char @Nullable [] words, Set<UUID> takeTheirs, Attachments.Progress progress);

    /**
     * What was written.
     *
     * @param unreadable files of the vault that are damaged and were left out
     */
    record Exported(long rows, int files, int unreadable) {}

    /**
     * What an archive holds against the vault.
     *
     * @param scope "vault" or "case"
     * @param added new entries by the name of their table
     * @param same how many entries are equal
     * @param files how many files are new
     * @param differences entries with the same id and other content
     */
    record Plan(
            Instant madeAt, String scope, Map<String, Long> added, long same, int files, List<Difference> differences) {

        public Plan {
            added = Map.copyOf(added);
            differences = List.copyOf(differences);
        }

        /** How many entries are new. */
        public long addedRows() {
            return added.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * One entry that the vault and the archive hold in different forms.
     *
     * @param table name of its table, "person"
     * @param title what names it best in the vault, may be empty
     * @param mineChangedAt when the vault's form was written
     * @param theirsChangedAt when the archive's form was written
     */
    record Difference(
            String table, UUID id, String title, Instant mineChangedAt, Instant theirsChangedAt, List<Field> fields) {

        public Difference {
            fields = List.copyOf(fields);
        }

        /** Whether the archive's form is the later one. */
        public boolean theirsIsNewer() {
            return theirsChangedAt.isAfter(mineChangedAt);
        }
    }

    /** One field in both forms, as text; empty when there is no value. */
    record Field(String name, String mine, String theirs) {}
}
