package org.wayfile.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wayfile.store.vault.DurableFiles;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * The journal open for writing. Header: the letters {@code WAYFILE-JOURNAL-1}, a line feed, 16 bytes journal id, 8 bytes
 * number of the first record. Each record: 4 bytes length of what follows, then see {@link RecordCipher}. All numbers are
 * big-endian; a record's plain text is UTF-8, raw-deflated.
 */
public final class Journal implements AutoCloseable {

    static final byte[] MAGIC = "WAYFILE-JOURNAL-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int HEADER = 18 + 16 + 8;

    /** A text longer than this is never written as one record. */
    public static final int MOST_TEXT_BYTES = 32 << 20;

    private final Path file;
    private final FileChannel channel;
    private final RecordCipher cipher;
    private Head head;
    private Head before;
    private boolean broken;

    private Journal(Path file, FileChannel channel, VaultKeys keys, Head head) {
        this.file = file;
        this.channel = channel;
        this.cipher = new RecordCipher(keys, head.journalId());
        this.head = head;
        this.before = head;
    }

    /** Writes the texts with which a new journal begins. */
    @FunctionalInterface
    public interface Beginning {
        /** Hands over one text after the other. */
        void write(Texts out) throws IOException;
    }

    /** Takes texts, each at most {@link #MOST_TEXT_BYTES} long in UTF-8. */
    @FunctionalInterface
    public interface Texts {
        void add(String text) throws IOException;
    }

    /**
     * Begins a journal in the place of the one that may be there. A power cut leaves the old or the new one.
     *
     * @param after sequence number of the last record of the one before, 0 for a new vault
     */
    public static Journal begin(VaultFolder folder, VaultKeys keys, long after, Beginning beginning)
            throws IOException {
        UUID id = UUID.randomUUID();
        Path made = folder.journal().resolveSibling("journal.new");
        FileChannel channel = folder.files().create(made);
        try {
            DurableFiles.writeAll(
                    channel,
                    ByteBuffer.allocate(HEADER)
                            .put(MAGIC)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .putLong(after + 1)
                            .flip());
            Journal journal = new Journal(made, channel, keys, new Head(id, after, new byte[RecordCipher.TAG], HEADER));
            beginning.write(journal::write);
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            channel.close();
            folder.files().delete(made);
            throw e;
        }
        channel.close();
        folder.files().move(made, folder.journal());
        return new Journal(folder.journal(), reopen(folder), keys,
                JournalReader.read(folder, keys, (_, _) -> {}).head());
    }

    /** Goes on with a journal whose end is known; what lies behind the end is cut off. */
    public static Journal goOn(VaultFolder folder, VaultKeys keys, Head head) throws IOException {
        FileChannel channel = reopen(folder);
        if (channel.size() > head.bytes()) {
            channel.truncate(head.bytes());
            channel.force(true);
        }
        return new Journal(folder.journal(), channel, keys, head);
    }

    private static FileChannel reopen(VaultFolder folder) throws IOException {
        return folder.files().open(folder.journal(), Set.of(StandardOpenOption.WRITE));
    }

    /** Where it ends now. */
    public Head head() {
        return head;
    }

    /**
     * Appends texts as one: all of them are on the disk when this returns, or none is kept.
     *
     * @throws IOException when they could not be written; then the journal ends where it did
     */
    public void append(List<String> texts) throws IOException {
        if (broken) {
            throw new IOException("the journal ends in the middle of a record");
        }
        if (!Files.exists(file)) {
            // an open file can be written after its folder was deleted, and nobody would ever find it again
            throw new NoSuchFileException(file.toString());
        }
        before = head;
        try {
            for (String text : texts) {
                write(text);
            }
            channel.force(false);
        } catch (IOException | RuntimeException e) {
            takeBack();
            throw e;
        }
    }

    /** Takes the last append back: what it told could not be committed. */
    public void takeBack() {
        try {
            channel.truncate(before.bytes());
            channel.force(false);
            head = before;
        } catch (IOException e) {
            broken = true;
        }
    }

    private void write(String text) throws IOException {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (plain.length > MOST_TEXT_BYTES) {
            throw new IOException("a record of " + plain.length + " bytes");
        }
        long sequence = head.sequence() + 1;
        byte[] record = cipher.encrypt(sequence, head.tag(), Packed.pack(plain));
        channel.position(head.bytes());
        DurableFiles.writeAll(
                channel,
                ByteBuffer.allocate(4 + record.length)
                        .putInt(record.length)
                        .put(record)
                        .flip());
        head = new Head(head.journalId(), sequence, RecordCipher.tag(record), head.bytes() + 4 + record.length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
