package org.wayfile.store.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.exchange.ContentReader;
import org.wayfile.store.exchange.ContentWriter;
import org.wayfile.store.exchange.Header;
import org.wayfile.store.exchange.StaysOpen;
import org.wayfile.store.exchange.TableShape;
import org.wayfile.store.files.AgeChannels;
import org.wayfile.store.vault.Digests;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * One backup: a zip of {@code vault.yaml} and {@code content.age}. The latter is an age file of the compressed document;
 * its header bears the digest of the former, so that the two cannot be parted.
 */
final class BackupFile {

    private static final String KEYS = "vault.yaml";
    private static final String CONTENT = "content.age";
    private static final int MOST_KEY_BYTES = 64 * 1024;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BackupFile() {}

    /**
     * Writes a backup and waits until the disk has it.
     *
     * @return the digest of the clear document
     */
    static String write(
            Path file,
            byte[] description,
            VaultKeys keys,
            Header header,
            Connection connection,
            List<TableShape> tables)
            throws IOException, SQLException {
        MessageDigest digest = Digests.sha256();
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            VaultFolder.ownerOnly(file, "rw-------");
            ZipOutputStream zip =
                    new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            zip.setLevel(0);
            begin(zip, KEYS);
            zip.write(description);
            zip.closeEntry();
            begin(zip, CONTENT);
            try (OutputStream sealed = Channels.newOutputStream(age(keys)
                    .encrypting(Channels.newChannel(new StaysOpen(zip))));
                    OutputStream packed = new GZIPOutputStream(new BufferedOutputStream(sealed, 1 << 16), 1 << 16);
                    OutputStream clear = new BufferedOutputStream(new DigestOutputStream(packed, digest), 1 << 16)) {
                ContentWriter.write(clear, header, connection, tables, ContentWriter.Choice.all());
            }
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bytes of {@code vault.yaml} as they were when the backup was made. */
    static byte[] description(Path file) {
        return guarded(() -> {
            try (ZipInputStream zip = zip(file)) {
                return description(zip);
            }
        });
    }

    private static byte[] description(ZipInputStream zip) throws IOException {
        next(zip, KEYS);
        byte[] bytes = zip.readNBytes(MOST_KEY_BYTES + 1);
        if (bytes.length > MOST_KEY_BYTES) {
            throw new VaultProblem(Kind.DAMAGED);
        }
        return bytes;
    }

    /** Reads a document; need not read all of it. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ContentReader document) throws SQLException, IOException;
    }

    /** What was read, and the digest of the clear document up to the end of the reading. */
    record Result<T>(T value, String digest) {}

    /**
     * Opens the document.
     *
     * @throws VaultProblem DAMAGED when anything is not as it was written, FILE_VANISHED
     */
    static <T> Result<T> read(Path file, VaultKeys keys, Reading<T> reading) {
        return guarded(() -> {
            MessageDigest digest = Digests.sha256();
            try (ZipInputStream zip = zip(file)) {
                byte[] description = description(zip);
                next(zip, CONTENT);
                InputStream clear = new DigestInputStream(
                        new GZIPInputStream(
                                Channels.newInputStream(age(keys).decrypting(new WholeReads(zip))), 1 << 16),
                        digest);
                ContentReader document = new ContentReader(clear);
                Header header = document.header();
                boolean ours = header.scope().equals(Header.SCOPE_BACKUP)
                        && header.keys().equals(digestOf(description));
                if (!ours) {
                    throw new VaultProblem(Kind.DAMAGED);
                }
                T value = reading.read(document);
                return new Result<>(value, HexFormat.of().formatHex(digest.digest()));
            }
        });
    }

    static String digestOf(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }

    private interface Guarded<T> {
        T run() throws IOException, SQLException, GeneralSecurityException;
    }

    private static <T> T guarded(Guarded<T> work) {
        try {
            return work.run();
        } catch (NoSuchFileException e) {
            throw new VaultProblem(Kind.FILE_VANISHED, e);
        } catch (VaultProblem e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new VaultProblem(Kind.DAMAGED, e);
        } catch (SQLException e) {
            throw DiskTrouble.problem(e);
        }
    }

    private static ZipInputStream zip(Path file) throws IOException {
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private static void next(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new VaultProblem(Kind.DAMAGED);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static AgeChannels age(VaultKeys keys) {
        return new AgeChannels(keys.backups());
    }

    /** Fills the buffer at each reading, as a file does; a zip gives what it has. */
    private record WholeReads(InputStream in) implements ReadableByteChannel {

        @Override
        public int read(ByteBuffer to) throws IOException {
            byte[] bytes = in.readNBytes(to.remaining());
            to.put(bytes);
            return bytes.length == 0 ? -1 : bytes.length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
