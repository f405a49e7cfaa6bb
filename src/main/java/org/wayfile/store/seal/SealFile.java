package org.wayfile.store.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.journal.Head;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * The file {@code seal}: lines of ASCII, each ended by a line feed. The first names the format, the second is the
 * HMAC-SHA256 of all that follows.
 */
public final class SealFile {

    private static final String FORMAT = "WAYFILE-SEAL-1";
    private static final int MOST_BYTES = 32 << 20;

    private SealFile() {}

    /** Writes the seal in one step. */
    public static void write(VaultFolder folder, VaultKeys keys, Seal seal) throws IOException {
        byte[] body = body(seal).getBytes(StandardCharsets.US_ASCII);
        String mac = HexFormat.of().formatHex(Digest.mac(keys.seal()).doFinal(body));
        byte[] head = (FORMAT + "\nmac " + mac + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        folder.files().replace(folder.seal(), all);
    }

    private static String body(Seal seal) {
        StringBuilder text = new StringBuilder();
        Head head = seal.head();
        text.append("state ").append(seal.closed() ? "closed" : "open").append('\n');
        text.append("journal ")
                .append(head.journalId())
                .append(' ')
                .append(head.sequence())
                .append(' ')
                .append(HexFormat.of().formatHex(head.tag()))
                .append(' ')
                .append(head.bytes())
                .append(' ')
                .append(seal.journalBegan())
                .append('\n');
        new TreeMap<>(seal.files()).forEach((name, digest) -> text.append("file ")
                .append(name)
                .append(' ')
                .append(digest.bytes())
                .append(' ')
                .append(digest.hmac())
                .append('\n'));
        seal.earlier().forEach(hmac -> text.append("earlier ").append(hmac).append('\n'));
        new TreeMap<>(seal.kept())
                .forEach((name, bytes) -> text.append("kept ")
                        .append(name)
                        .append(' ')
                        .append(bytes)
                        .append('\n'));
        return text.toString();
    }

    /** Whether there is a seal at all. */
    public static boolean exists(VaultFolder folder) {
        return Files.isRegularFile(folder.seal());
    }

    /** The seal; empty when it is not one that was written with these keys. */
    public static Optional<Seal> read(VaultFolder folder, VaultKeys keys) throws IOException {
        byte[] all = bytes(folder.seal());
        String start = FORMAT + "\nmac ";
        int bodyAt = start.length() + 65;
        if (all.length < bodyAt || !ascii(all, 0, start.length()).equals(start) || all[bodyAt - 1] != '\n') {
            return Optional.empty();
        }
        var mac = Digest.mac(keys.seal());
        mac.update(all, bodyAt, all.length - bodyAt);
        String wanted = HexFormat.of().formatHex(mac.doFinal());
        String given = ascii(all, start.length(), 64);
        boolean ours = MessageDigest.isEqual(
                wanted.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
        return ours ? Optional.of(parse(ascii(all, bodyAt, all.length - bodyAt))) : Optional.empty();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static String ascii(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    /** Only authenticated text comes here: it is as {@link #body} wrote it. */
    private static Seal parse(String body) {
        boolean closed = false;
        Head head = new Head(new UUID(0, 0), 0, new byte[16], 0);
        long began = 0;
        Map<String, Digest> files = new TreeMap<>();
        Map<String, Long> kept = new TreeMap<>();
        List<String> earlier = new ArrayList<>();
        for (String line : body.split("\n")) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "state" -> closed = words[1].equals("closed");
                case "journal" -> {
                    head = new Head(
                            UUID.fromString(words[1]),
                            Long.parseLong(words[2]),
                            HexFormat.of().parseHex(words[3]),
                            Long.parseLong(words[4]));
                    began = Long.parseLong(words[5]);
                }
                case "file" -> files.put(words[1], new Digest(Long.parseLong(words[2]), words[3]));
                case "kept" -> kept.put(words[1], Long.parseLong(words[2]));
                case "earlier" -> earlier.add(words[1]);
                default -> throw new VaultProblem(VaultProblem.Kind.NEWER_FORMAT);
            }
        }
        return new Seal(closed, head, began, files, kept, earlier);
    }
}
