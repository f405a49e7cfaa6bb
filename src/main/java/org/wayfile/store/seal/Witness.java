package org.wayfile.store.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.store.vault.Digests;
import org.wayfile.store.vault.DurableFiles;

/**
 * Remembers outside the vaults how far each has come on this computer: a whole folder that was put back to an earlier
 * state fits together, and nothing inside it can tell. One line a vault: SHA-256 of its id and place, and the number of
 * the last journal record. A lost or unwritable file only means that this one check is not made.
 */
public final class Witness {

    private static final int MOST_LINES = 1000;

    private final @Nullable Path file;

    private Witness(@Nullable Path file) {
        this.file = file;
    }

    /** Keeps its lines in that file. */
    public static Witness in(Path file) {
        return new Witness(file);
    }

    /** Remembers nothing. */
    public static Witness none() {
        return new Witness(null);
    }

    /** The number seen last, 0 when none was. */
    public long seen(UUID vault, Path folder) {
        return lines().getOrDefault(name(vault, folder), 0L);
    }

    /** Remembers the number reached. */
    public void see(UUID vault, Path folder, long sequence) {
        if (file == null) {
            return;
        }
        Map<String, Long> lines = lines();
        String name = name(vault, folder);
        lines.remove(name);
        lines.put(name, sequence);
        StringBuilder text = new StringBuilder();
        lines.entrySet().stream()
                .skip(Math.max(0, lines.size() - MOST_LINES))
                .forEach(it -> text.append(it.getKey()).append(' ').append(it.getValue()).append('\n'));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            DurableFiles.SYSTEM.replace(file, text.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the vault itself is whole; only this one check is not made next time
        }
    }

    private Map<String, Long> lines() {
        Map<String, Long> lines = new LinkedHashMap<>();
        if (file == null || !Files.isRegularFile(file)) {
            return lines;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                if (line.matches("[0-9a-f]{64} [0-9]{1,18}")) {
                    lines.put(line.substring(0, 64), Long.parseLong(line.substring(65)));
                }
            }
        } catch (IOException e) {
            lines.clear();
        }
        return lines;
    }

    private static String name(UUID vault, Path folder) {
        byte[] text = (vault + " " + folder.toAbsolutePath().normalize()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digests.sha256().digest(text));
    }
}
