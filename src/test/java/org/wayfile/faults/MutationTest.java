package org.wayfile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.VaultSession;
import org.wayfile.store.VaultContent;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** Every file of a closed vault, changed in every way: the same content or a clear problem, never another content. */
class MutationTest {

    /** Rebuilding takes fifty times as long as finding out: it is tried after each so many of the changes. */
    private static final int REBUILD_EACH = 15;

    private static final String PASSPHRASE = Acts.FIRST_PASSPHRASE;

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    /** The bytes of a closed vault by file, and those of an earlier closing. */
    private record Closed(Map<Path, byte[]> now, Map<Path, byte[]> earlier, List<String> content) {}

    @Test
    void itNeverShowsAnotherContent() throws IOException {
        mutate(40, 31);
    }

    @Test
    @Tag("faults")
    void itNeverShowsAnotherContentManyTimes() throws IOException {
        mutate(Integer.getInteger("faults.mutations", 10_000), 32);
    }

    private void mutate(int mutations, long seed) throws IOException {
        Closed closed = closed(temporary.resolve("made"));
        Random random = new Random(seed);
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Path folder = temporary.resolve("changed");
        try (Opening opening = new Opening()) {
            for (int n = 0; n < mutations; n++) {
                Map<Path, byte[]> files = new TreeMap<>(closed.now());
                String change = change(files, closed.earlier(), random);
                layOut(files, folder);
                String outcome = opening.content(folder, PASSPHRASE, Way.NORMAL, closed.content());
                if (outcome.startsWith("NOT_AS_LEFT") && n % REBUILD_EACH == 0) {
                    layOut(files, folder);
                    String rebuilt = opening.content(folder, PASSPHRASE, Way.REBUILD, closed.content());
                    outcomes.merge("rebuilt: " + rebuilt, 1, Integer::sum);
                    judge(rebuilt, "rebuilt after " + n + " " + change, wrong);
                }
                outcomes.merge(outcome, 1, Integer::sum);
                judge(outcome, n + " " + change, wrong);
            }
        }
        System.out.println("mutations " + mutations + " " + outcomes);
        assertThat(wrong).isEmpty();
    }

    private static void judge(String outcome, String change, List<String> wrong) {
        boolean clear = outcome.equals("same") || outcome.matches("[A-Z_]+( \\[.*\\])?") && !outcome.equals("HANGS");
        if (!clear || outcome.startsWith("UNEXPECTED") || outcome.contains("DIFFERENT")) {
            wrong.add(change + ": " + outcome);
        }
    }

    private Closed closed(Path folder) throws IOException {
        store.create(folder, PASSPHRASE.toCharArray()).session().close();
        Path scratch = temporary.resolve("scratch");
        Acts acts = new Acts(store, folder, scratch, new Told(), new Random(5), _ -> {});
        try (VaultSession session = store.open(folder, PASSPHRASE.toCharArray())) {
            for (int i = 0; i < 12; i++) {
                acts.row(session, i);
            }
            acts.file(session);
            acts.file(session);
        }
        Map<Path, byte[]> earlier = read(folder);
        List<String> content;
        try (VaultSession session = store.open(folder, PASSPHRASE.toCharArray())) {
            acts.row(session, 3);
            acts.row(session, 40);
            acts.file(session);
            content = VaultContent.of(session);
        }
        return new Closed(read(folder), earlier, content);
    }

    private static Map<Path, byte[]> read(Path folder) throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        for (Path file : WatchedDisk.filesIn(folder)) {
            if (Files.isRegularFile(file)) {
                files.put(folder.relativize(file), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void layOut(Map<Path, byte[]> files, Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : WatchedDisk.filesIn(folder).reversed()) {
                Files.delete(file);
            }
        }
        Files.createDirectories(folder.resolve("attachments"));
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Changes one file; gives the change in words. */
    private static String change(Map<Path, byte[]> files, Map<Path, byte[]> earlier, Random random) {
        List<Path> names =
                files.keySet().stream().filter(it -> files.get(it).length > 0).toList();
        Path name = names.get(random.nextInt(names.size()));
        byte[] bytes = files.get(name).clone();
        int at = random.nextInt(bytes.length);
        int to = at + random.nextInt(Math.min(4096, bytes.length - at)) + 1;
        int kind = random.nextInt(8);
        switch (kind) {
            case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> bytes = Arrays.copyOf(bytes, at);
            case 3 -> Arrays.fill(bytes, at, to, (byte) 0);
            case 4 -> {
                byte[] more = new byte[random.nextInt(5000) + 1];
                random.nextBytes(more);
                bytes = Arrays.copyOf(bytes, bytes.length + more.length);
                System.arraycopy(more, 0, bytes, bytes.length - more.length, more.length);
            }
            case 5 -> bytes = earlier.getOrDefault(name, new byte[0]);
            case 6 -> bytes = swapped(files, name, names, random);
            default -> {
                files.remove(name);
                return name + " removed";
            }
        }
        files.put(name, bytes);
        return name + " kind " + kind + " at " + at;
    }

    /** Exchanges two files, or two blocks within one. */
    private static byte[] swapped(Map<Path, byte[]> files, Path name, List<Path> names, Random random) {
        Path other = names.get(random.nextInt(names.size()));
        byte[] mine = files.get(name);
        if (!other.equals(name)) {
            files.put(name, files.get(other));
            files.put(other, mine);
            return files.get(name);
        }
        byte[] bytes = mine.clone();
        int half = Math.min(2048, bytes.length / 2);
        System.arraycopy(mine, 0, bytes, half, half);
        System.arraycopy(mine, half, bytes, 0, half);
        return bytes;
    }
}
