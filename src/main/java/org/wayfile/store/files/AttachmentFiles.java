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
import java.util.UUID;
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
    private final AgeChannels age;
    private final SecretKeySpec nameKey;

    public AttachmentFiles(VaultFolder folder, VaultKeys keys) {
        this.folder = folder.attachments();
        this.age = new AgeChannels(keys.attachments());
        this.nameKey = new SecretKeySpec(keys.attachmentNames(), "HmacSHA256");
    }

    @Override
    public Stored put(Path file, Progress progress) {
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Stored stored = encrypt(file, part, progress);
            DurableFiles.move(part, path(stored.contentHash()));
            return stored;
        } catch (IOException | GeneralSecurityException e) {
            throw problem(file, e);
        } finally {
            forget(part);
        }
    }

    private Stored encrypt(Path file, Path part, Progress progress) throws IOException, GeneralSecurityException {
        Mac name = Mac.getInstance("HmacSHA256");
        name.init(nameKey);
        long total = Files.size(file);
        long done = 0;
        try (InputStream in = Files.newInputStream(file);
                FileChannel raw =
                        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            VaultFolder.ownerOnly(part, "rw-------");
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
        try {
            FileChannel raw = FileChannel.open(path(contentHash), StandardOpenOption.READ);
            return new Authenticated(Channels.newInputStream(age.decrypting(raw)));
        } catch (IOException | GeneralSecurityException e) {
            throw new VaultProblem(e instanceof NoSuchFileException ? Kind.FILE_VANISHED : Kind.DAMAGED, e);
        }
    }

    /** Turns a chunk that does not authenticate into the one problem that callers know. */
    private static final class Authenticated extends FilterInputStream {

        Authenticated(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            try {
                return super.read(bytes, from, length);
            } catch (IOException | RuntimeException e) {
                throw new VaultProblem(Kind.DAMAGED, e);
            }
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

    private Path path(String contentHash) {
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

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // a left-over part is harmless: it is encrypted, named by chance and never read
        }
    }
}
