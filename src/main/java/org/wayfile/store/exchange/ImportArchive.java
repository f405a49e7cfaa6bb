package org.wayfile.store.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Attachments;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.files.AttachmentFiles;
import org.wayfile.store.vault.Digests;
import org.wayfile.store.vault.DiskTrouble;

/**
 * Takes an archive into the open vault. The archive is read twice: first all of it into a database in memory, which is
 * brought up to date like a vault and compared, then only the files that are needed.
 */
public final class ImportArchive {

    private final LiveVault vault;
    private final AttachmentFiles files;
    private final Blank blank;

    public ImportArchive(LiveVault vault, AttachmentFiles files, Blank blank) {
        this.vault = vault;
        this.files = files;
        this.blank = blank;
    }

    /** Says what taking the archive would do. */
    public Transfer.Plan plan(Path file, char @Nullable [] words, Attachments.Progress progress) {
        try (Read read = read(file, words, progress)) {
            return plan(read, merge(read, Set.of()));
        } catch (SQLException e) {
            throw vault.problem(e);
        }
    }

    /** Takes the archive in one transaction. */
    public Transfer.Plan take(
            Path file, char @Nullable [] words, Set<UUID> takeTheirs, Attachments.Progress progress) {
        Set<String> stored = new HashSet<>();
        try (Read read = read(file, words, progress)) {
            Merge merge = merge(read, takeTheirs);
            Transfer.Plan plan = plan(read, merge);
            store(file, words, read, merge.filesNeeded(), stored, progress);
            write(merge);
            stored.clear();
            return plan;
        } catch (SQLException e) {
            throw vault.problem(e);
        } finally {
            stored.forEach(files::remove);
        }
    }

    private Transfer.Plan plan(Read read, Merge merge) {
        int fresh = (int) merge.filesNeeded().stream().filter(it -> !files.has(it)).count();
        Header header = read.header();
        return new Transfer.Plan(
                header.madeAt(), header.scope(), merge.added(), merge.same(), fresh, merge.differences());
    }

    private Merge merge(Read read, Set<UUID> takeTheirs) throws SQLException {
        return new Merge(vault.connection(), read.rows(), read.sealedNames(), takeTheirs);
    }

    private void write(Merge merge) throws SQLException {
        try {
            merge.write(vault.connection());
            vault.commit(merge.rows());
        } catch (SQLException | RuntimeException e) {
            vault.rollback();
            throw e;
        }
    }

    /** What was found under a name: its digest, the name the vault would give it, its size. */
    private record Found(String digest, String sealedName, long bytes) {}

    /** An archive that was read to its end: its rows in a database of their own. */
    private record Read(Header header, Connection rows, Map<String, Found> found) implements AutoCloseable {

        /** From the digest in a row to the name in this vault. */
        Map<String, String> sealedNames() {
            return found.values().stream()
                    .collect(Collectors.toMap(Found::digest, Found::sealedName, (one, _) -> one));
        }

        @Override
        public void close() throws SQLException {
            rows.close();
        }
    }

    private Read read(Path file, char @Nullable [] words, Attachments.Progress progress) {
        Map<String, Found> found = new HashMap<>();
        Loaded[] loaded = new Loaded[1];
        new ArchiveReader(file, words).read(progress, (name, content) -> {
            if (name.equals(ExportArchive.CONTENT)) {
                loaded[0] = load(content);
            } else if (name.startsWith(ReadableNames.FOLDER)) {
                found.put(name, look(content));
            }
        });
        Loaded content = Objects.requireNonNull(loaded[0]);
        try {
            check(content.header(), found);
            return new Read(content.header(), content.rows(), found);
        } catch (VaultProblem e) {
            close(content.rows());
            throw e;
        }
    }

    private record Loaded(Header header, Connection rows) {}

    private Loaded load(InputStream content) {
        try (ContentReader reader = new ContentReader(content)) {
            Header header = reader.header();
            if (header.schema() > blank.current()) {
                throw new VaultProblem(Kind.NEWER_FORMAT);
            }
            if (header.schema() < 1 || !List.of(Header.SCOPE_VAULT, Header.SCOPE_CASE).contains(header.scope())) {
                throw new VaultProblem(Kind.DAMAGED);
            }
            Connection rows = blank.inMemory(header.schema());
            try (RowLoader loader = new RowLoader(rows)) {
                reader.rows(Shapes.of(rows), loader);
            } catch (SQLException | RuntimeException e) {
                close(rows);
                throw e;
            }
            rows.commit();
            blank.bringUpToDate(rows);
            return new Loaded(header, rows);
        } catch (SQLException e) {
            throw new VaultProblem(Kind.DAMAGED, e);
        }
    }

    private static void close(Connection rows) {
        try {
            rows.close();
        } catch (SQLException e) {
            throw DiskTrouble.problem(e);
        }
    }

    private Found look(InputStream content) throws IOException {
        MessageDigest digest = Digests.sha256();
        Counted counted = new Counted(content);
        String sealedName = files.nameOf(new DigestInputStream(counted, digest));
        return new Found(HexFormat.of().formatHex(digest.digest()), sealedName, counted.bytes);
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            bytes += Math.max(read, 0);
            return read;
        }
    }

    /** Each file that the document lists must be there as it was, and no other. */
    private static void check(Header header, Map<String, Found> found) {
        Set<String> listed = new HashSet<>();
        for (Header.KeptFile file : header.files()) {
            Found there = found.get(file.name());
            if (there == null
                    || !there.digest().equals(file.hash())
                    || there.bytes() != file.bytes()
                    || !listed.add(file.name())) {
                throw new VaultProblem(Kind.DAMAGED);
            }
        }
        if (listed.size() != found.size()) {
            throw new VaultProblem(Kind.DAMAGED);
        }
    }

    private void store(
            Path file,
            char @Nullable [] words,
            Read read,
            Set<String> needed,
            Set<String> stored,
            Attachments.Progress progress) {
        Set<String> missing = needed.stream().filter(it -> !files.has(it)).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        new ArchiveReader(file, words).read(progress, (name, content) -> {
            Found found = read.found().get(name);
            if (found != null && missing.remove(found.sealedName())) {
                String sealed = files.put(content);
                stored.add(sealed);
                if (!sealed.equals(found.sealedName())) {
                    throw new VaultProblem(Kind.DAMAGED);
                }
            }
        });
        if (!missing.isEmpty()) {
            throw new VaultProblem(Kind.DAMAGED);
        }
    }
}
