package org.wayfile.store.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Attachments;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/**
 * Reads an archive from its first to its last byte, distrusting it. Nothing is ever written under a name that it holds:
 * a name is only looked up. Links are content like any other, since nothing follows them.
 */
final class ArchiveReader {

    private static final int MOST_ENTRIES = 200_000;
    private static final int LONGEST_NAME = 600;
    private static final long FREE_BYTES = 64L << 20;
    private static final long MOST_TIMES_LARGER = 200;
    private static final long MOST_CONTENT_BYTES = 1L << 31;
    private static final int SIGN_BYTES = 32;

    private final Path file;
    private final char @Nullable [] words;

    /**
     * @param words the words of an encrypted archive; null for one without
     */
    ArchiveReader(Path file, char @Nullable [] words) {
        this.file = file;
        this.words = words;
    }

    /** Told of each entry; reads as much of it as it wants. */
    @FunctionalInterface
    interface Entries {
        void entry(String name, InputStream content) throws IOException;
    }

    /** Whether the file is in the age format, so that words are needed. */
    static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return AgeWords.isAge(in.readNBytes(SIGN_BYTES));
        }
    }

    /**
     * Goes through all entries.
     *
     * @throws VaultProblem WRONG_PASSPHRASE, FILE_VANISHED, CANCELLED, or DAMAGED for anything that no export has
     */
    void read(Attachments.Progress progress, Entries entries) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                Counting packed = new Counting(clear(raw));
                ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
            read(zip, packed, Files.size(file), progress, entries);
            packed.transferTo(OutputStream.nullOutputStream());
        } catch (NoSuchFileException e) {
            throw new VaultProblem(Kind.FILE_VANISHED, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new VaultProblem(Kind.DAMAGED, e);
        }
    }

    private InputStream clear(InputStream raw) throws IOException {
        boolean encrypted = isEncrypted(file);
        if (!encrypted) {
            return raw;
        }
        if (words == null) {
            throw new VaultProblem(Kind.WRONG_PASSPHRASE);
        }
        return Channels.newInputStream(AgeWords.decrypting(Channels.newChannel(raw), words));
    }

    private static void read(
            ZipInputStream zip, Counting packed, long total, Attachments.Progress progress, Entries entries)
            throws IOException {
        Set<String> seen = new HashSet<>();
        Inflated all = new Inflated(zip, packed);
        boolean content = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (entry.isDirectory() && isFolder(name)) {
                continue;
            }
            if (seen.size() >= MOST_ENTRIES || !isKnown(name) || !seen.add(ReadableNames.folded(name))) {
                throw new ZipException("entry");
            }
            if (!progress.at(Math.min(packed.bytes, total), total)) {
                throw new VaultProblem(Kind.CANCELLED);
            }
            content |= name.equals(ExportArchive.CONTENT);
            all.limit = name.startsWith(ReadableNames.FOLDER) ? Long.MAX_VALUE : MOST_CONTENT_BYTES;
            entries.entry(name, all);
            all.transferTo(OutputStream.nullOutputStream());
        }
        if (!content) {
            throw new ZipException("no content");
        }
    }

    private static boolean isFolder(String name) {
        return name.equals(ReadableNames.FOLDER) || name.equals(ExportArchive.TABLES);
    }

    private static boolean isKnown(String name) {
        return name.length() <= LONGEST_NAME
                && (name.equals(ExportArchive.CONTENT)
                        || name.equals(ExportArchive.SCHEMA)
                        || name.equals("README.txt")
                        || name.equals("LEAME.txt")
                        || name.matches("tables/[a-z0-9_]+\\.csv")
                        || name.matches("files/[^/\\\\\\p{Cntrl}]+") && !name.matches("files/\\.+"));
    }

    /** The packed bytes that were read. */
    private static final class Counting extends FilterInputStream {

        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            bytes += Math.max(read, 0);
            return read;
        }
    }

    /** The unpacked bytes of all entries: a small archive that grows without end is refused. */
    private static final class Inflated extends FilterInputStream {

        private final Counting packed;
        private long bytes;
        private long limit;

        Inflated(InputStream in, Counting packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            bytes += Math.max(read, 0);
            limit -= Math.max(read, 0);
            if (limit < 0 || bytes > FREE_BYTES && bytes / MOST_TIMES_LARGER > packed.bytes) {
                throw new ZipException("too large");
            }
            return read;
        }

        @Override
        public void close() {
            // an entry ends, the archive does not
        }
    }
}
