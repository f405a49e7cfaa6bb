package org.wayfile.store.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.wayfile.service.Attachments;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.store.vault.DurableFiles;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/** The encrypted files of one open vault. Vault thread only, except reading a stream that was opened. */
public final class AttachmentFiles implements Attachments {

    private static final int CHUNK_BYTES = 64 * 1024;

    private final Path folder;
    private final DurableFiles files;
    private final AgeChannels age;
    private final SecretKeySpec nameKey;

    public AttachmentFiles(VaultFolder folder, VaultKeys keys) {
        this.folder = folder.attachments();
        this.files = folder.files();
        this.age = new AgeChannels(keys.attachments());
        this.nameKey = new SecretKeySpec(keys.attachmentNames(), "HmacSHA256");
    }

    @Override
    public Stored put(Path file, Progress progress) {
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Stored stored = encrypt(file, part, progress);
            files.move(part, path(stored.contentHash()));
            return stored;
        } catch (IOException | GeneralSecurityException e) {
            throw problem(file, e);
        } finally {
            forget(part);
        }
    }

    /** Keeps what a stream holds; gives its name. */
    public String put(InputStream in) {
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            String name = encrypt(in, part, 0, Progress.none()).contentHash();
            files.move(part, path(name));
            return name;
        } catch (IOException | GeneralSecurityException e) {
            throw DiskTrouble.problem(e);
        } finally {
            forget(part);
        }
    }

    private Stored encrypt(Path file, Path part, Progress progress) throws IOException, GeneralSecurityException {
        long total = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            return encrypt(in, part, total, progress);
        }
    }

    private Stored encrypt(InputStream in, Path part, long total, Progress progress)
            throws IOException, GeneralSecurityException {
        Mac name = Mac.getInstance("HmacSHA256");
        name.init(nameKey);
        long done = 0;
        try (FileChannel raw = files.create(part)) {
            WritableByteChannel kept = new StaysOpen(raw);
            try (WritableByteChannel out = age.encrypting(kept)) {
                byte[] chunk = new byte[CHUNK_BYTES];
                for (int read = in.readNBytes(chunk, 0, CHUNK_BYTES); read > 0; read =
                        in.readNBytes(chunk, 0, CHUNK_BYTES)) {
                    name.update(chunk, 0, read);
                    out.write(ByteBuffer.wrap(chunk, 0, read));
                    done += read;
                    if (!progress.at(done, total)) {
                        throw new VaultProblem(Kind.CANCELLED);
                    }
                }
            }
            raw.force(true);
        }
        return new Stored(HexFormat.of().formatHex(name.doFinal()), done);
    }

    /** Lets the encrypting channel finish without closing the file, which is flushed afterwards. */
    private record StaysOpen(FileChannel file) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {}
    }

    @Override
    public InputStream open(String contentHash) {
        return open(path(contentHash), contentHash);
    }

    /** The clear content of a copy that lies elsewhere, authenticated in the same way. */
    public InputStream open(Path sealed, String contentHash) {
        try {
            FileChannel raw = FileChannel.open(sealed, StandardOpenOption.READ);
            return new Authenticated(Channels.newInputStream(age.decrypting(raw)), contentHash, nameKey);
        } catch (IOException | GeneralSecurityException e) {
            throw new VaultProblem(e instanceof NoSuchFileException ? Kind.FILE_VANISHED : Kind.DAMAGED, e);
        }
    }

    /**
     * Turns a chunk that does not authenticate into the one problem that callers know. At the end it compares the keyed
     * hash of all that was read with the name: two files that were exchanged are noticed.
     */
    private static final class Authenticated extends FilterInputStream {

        private final String name;
        private final Mac read;
        private boolean ended;

        Authenticated(InputStream in, String name, SecretKeySpec key) throws GeneralSecurityException {
            super(in);
            this.name = name;
            this.read = Mac.getInstance("HmacSHA256");
            read.init(key);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int count;
            try {
                count = super.read(bytes, from, length);
            } catch (IOException | RuntimeException e) {
                throw new VaultProblem(Kind.DAMAGED, e);
            }
            if (count > 0) {
                read.update(bytes, from, count);
            } else if (count < 0 && !ended) {
                ended = true;
                if (!HexFormat.of().formatHex(read.doFinal()).equals(name)) {
                    throw new VaultProblem(Kind.DAMAGED);
                }
            }
            return count;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return readNBytes((int) Math.min(bytes, CHUNK_BYTES)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    @Override
    public void export(String contentHash, Path target) {
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try (InputStream in = open(contentHash)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        } finally {
            forget(part);
        }
    }

    /** Deletes kept files of other names, and what interrupted copies left. */
    public void keepOnly(Set<String> contentHashes) {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                String name = String.valueOf(file.getFileName());
                boolean unused = name.matches("[0-9a-f]{64}\\.age") && !contentHashes.contains(name.substring(0, 64));
                if (unused || name.matches("\\..*\\.part")) {
                    files.delete(file);
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    /** The name under which a content would be kept; reads the stream to its end and keeps nothing. */
    public String nameOf(InputStream content) throws IOException {
        try {
            Mac name = Mac.getInstance("HmacSHA256");
            name.init(nameKey);
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                name.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(name.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a content is kept under that name. */
    public boolean has(String contentHash) {
        return Files.isRegularFile(path(contentHash));
    }

    /** Forgets a content that no row names. */
    public void remove(String contentHash) {
        forget(path(contentHash));
    }

    /** The encrypted file itself. */
    public Path path(String contentHash) {
        if (!contentHash.matches("[0-9a-f]{64}")) {
            throw new VaultProblem(Kind.DAMAGED);
        }
        return folder.resolve(contentHash + ".age");
    }

    private static VaultProblem problem(Path file, Exception failure) {
        if (failure instanceof FileSystemException && !Files.isReadable(file)) {
            return new VaultProblem(Kind.FILE_VANISHED, failure);
        }
        return DiskTrouble.problem(failure);
    }

    private void forget(Path part) {
        try {
            files.delete(part);
        } catch (IOException e) {
            // a left-over part is harmless: it is encrypted, named by chance and never read
        }
    }
}
