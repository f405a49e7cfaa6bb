package org.wayfile.store.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DataFormatException;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/** Reads a journal from its beginning as far as it is whole. */
public final class JournalReader {

    private static final int MOST_RECORD = Journal.MOST_TEXT_BYTES + (1 << 20);

    private JournalReader() {}

    /**
     * What a reading found.
     *
     * @param head the end of the last whole record
     * @param whole false when bytes follow that are no record: a write that a power cut tore, or damage
     */
    public record Read(Head head, boolean whole) {}

    /** Hears of each whole record: where it ends, and its text. */
    @FunctionalInterface
    public interface Listener {
        void record(Head end, String text) throws IOException;
    }

    /**
     * Reads all whole records.
     *
     * @throws IOException when the file cannot be read, or its header is none
     */
    public static Read read(VaultFolder folder, VaultKeys keys, Listener listener) throws IOException {
        try (InputStream file = Files.newInputStream(folder.journal());
                DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
            byte[] magic = in.readNBytes(Journal.MAGIC.length);
            if (!Arrays.equals(magic, Journal.MAGIC)) {
                throw new IOException("no journal");
            }
            UUID id = new UUID(in.readLong(), in.readLong());
            long first = in.readLong();
            return records(in, new RecordCipher(keys, id), id, first, listener);
        }
    }

    private static Read records(DataInputStream in, RecordCipher cipher, UUID id, long first, Listener listener)
            throws IOException {
        Head head = new Head(id, first - 1, new byte[RecordCipher.TAG], Journal.HEADER);
        while (true) {
            Optional<byte[]> record = next(in);
            if (record.isEmpty()) {
                return new Read(head, in.read() < 0);
            }
            byte[] bytes = record.get();
            Optional<String> text = bytes.length == 0 ? Optional.empty() : text(cipher, head, bytes);
            if (text.isEmpty()) {
                return new Read(head, false);
            }
            head = new Head(
                    id, head.sequence() + 1, RecordCipher.tag(bytes), head.bytes() + 4 + bytes.length);
            listener.record(head, text.get());
        }
    }

    /** The next record as it stands; empty at the end; no bytes when it is cut or has an impossible length. */
    private static Optional<byte[]> next(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length == 0) {
            return Optional.empty();
        }
        int bytes = length.length < 4
                ? -1
                : (length[0] & 0xFF) << 24 | (length[1] & 0xFF) << 16 | (length[2] & 0xFF) << 8 | length[3] & 0xFF;
        if (bytes < RecordCipher.NONCE + RecordCipher.TAG || bytes > MOST_RECORD) {
            return Optional.of(new byte[0]);
        }
        try {
            byte[] record = in.readNBytes(bytes);
            return Optional.of(record.length == bytes ? record : new byte[0]);
        } catch (EOFException e) {
            return Optional.of(new byte[0]);
        }
    }

    private static Optional<String> text(RecordCipher cipher, Head head, byte[] record) {
        return cipher.decrypt(head.sequence() + 1, head.tag(), record).flatMap(packed -> {
            try {
                return Optional.of(new String(Packed.unpack(packed, Journal.MOST_TEXT_BYTES), StandardCharsets.UTF_8));
            } catch (DataFormatException e) {
                return Optional.empty();
            }
        });
    }
}
