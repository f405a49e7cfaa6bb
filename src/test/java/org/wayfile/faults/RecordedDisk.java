package org.wayfile.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Records what a session asked of the disk, and lays out what a power cut at some instant would have left: what was
 * flushed is there; of the rest, what the model of the cut says. A file's entry in its folder counts as kept only when
 * the folder was flushed.
 */
final class RecordedDisk extends WatchedDisk {

    /** What happens to writes that were not flushed. */
    enum Cut {
        /** None is there. */
        LOST,
        /** All are there but the last, of which a part is. */
        TORN,
        /** Each block of 512 bytes is there or not, by chance. */
        RANDOM
    }

    private static final int BLOCK = 512;

    private sealed interface Step {}

    private record Write(Inode file, long position, byte[] bytes) implements Step {}

    private record Truncate(Inode file, long size) implements Step {}

    private record Sync(Inode file) implements Step {}

    private record Create(Path path, Inode file) implements Step {}

    private record Rename(Path from, Path to) implements Step {}

    private record Delete(Path path) implements Step {}

    private record MakeFolder(Path path) implements Step {}

    private record SyncFolder(Path path) implements Step {}

    private record Said(String words) implements Step {}

    private static final class Inode {}

    private final Path root;
    private final Map<Path, Inode> names = new HashMap<>();
    private final Map<Path, Inode> atFirst = new HashMap<>();
    private final Set<Path> foldersAtFirst = new HashSet<>();
    private final Map<Inode, byte[]> contentAtFirst = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** Begins with what lies in a folder now, all of it flushed. */
    RecordedDisk(Path root) throws IOException {
        this.root = root;
        for (Path file : filesIn(root)) {
            if (Files.isDirectory(file)) {
                foldersAtFirst.add(file);
            } else {
                Inode inode = new Inode();
                names.put(file, inode);
                atFirst.put(file, inode);
                contentAtFirst.put(inode, Files.readAllBytes(file));
            }
        }
    }

    /** Notes what the program told the person at this point. */
    void said(String words) {
        steps.add(new Said(words));
    }

    int length() {
        return steps.size();
    }

    /** What was said before a point. */
    List<String> saidBefore(int point) {
        return steps.subList(0, point).stream()
                .filter(Said.class::isInstance)
                .map(it -> ((Said) it).words())
                .toList();
    }

    @Override
    Object known(Path file, boolean created) {
        Inode inode = names.get(file);
        if (inode == null || created) {
            inode = new Inode();
            names.put(file, inode);
            steps.add(new Create(file, inode));
        }
        return inode;
    }

    @Override
    void writing(Object file, long position, byte[] bytes) {
        steps.add(new Write((Inode) file, position, bytes));
    }

    @Override
    void truncating(Object file, long size) {
        steps.add(new Truncate((Inode) file, size));
    }

    @Override
    void syncing(Object file) {
        steps.add(new Sync((Inode) file));
    }

    @Override
    void renaming(Path from, Path to) {
        if (Files.isDirectory(from)) {
            List.copyOf(names.keySet()).stream()
                    .filter(it -> it.startsWith(from))
                    .forEach(it -> names.put(to.resolve(from.relativize(it)), names.remove(it)));
        } else {
            names.put(to, names.remove(from));
        }
        steps.add(new Rename(from, to));
    }

    @Override
    void deleting(Path path) {
        names.remove(path);
        steps.add(new Delete(path));
    }

    @Override
    void makingFolder(Path folder) {
        steps.add(new MakeFolder(folder));
    }

    @Override
    void syncingFolder(Path folder) {
        steps.add(new SyncFolder(folder));
    }

    /** Lays out in {@code target} what a cut before step {@code point} leaves. */
    void layOut(int point, Cut cut, Random random, Path target) throws IOException {
        Map<Inode, byte[]> content = new HashMap<>(contentAtFirst);
        Map<Inode, List<Step>> waiting = new LinkedHashMap<>();
        Tree tree = new Tree(new HashMap<>(atFirst), new HashSet<>(foldersAtFirst));
        List<Step> waitingNames = new ArrayList<>();
        for (Step step : steps.subList(0, point)) {
            switch (step) {
                case Write it -> waiting.computeIfAbsent(it.file(), _ -> new ArrayList<>()).add(it);
                case Truncate it -> waiting.computeIfAbsent(it.file(), _ -> new ArrayList<>()).add(it);
                case Sync it -> apply(content, it.file(), waiting.remove(it.file()));
                case Create _,Rename _,Delete _,MakeFolder _ -> waitingNames.add(step);
                case SyncFolder it -> {
                    List<Step> kept = waitingNames.stream()
                            .filter(name -> isIn(name, it.path()))
                            .toList();
                    kept.forEach(tree::apply);
                    waitingNames.removeAll(kept);
                }
                case Said _ -> {}
            }
        }
        cut(content, waiting, cut, random);
        int names =
                cut == Cut.LOST ? 0 : cut == Cut.TORN ? waitingNames.size() : random.nextInt(waitingNames.size() + 1);
        waitingNames.subList(0, names).forEach(tree::apply);
        tree.write(root, target, content);
    }

    private static boolean isIn(Step step, Path folder) {
        return switch (step) {
            case Create it -> folder.equals(it.path().getParent());
            case Delete it -> folder.equals(it.path().getParent());
            case MakeFolder it -> folder.equals(it.path().getParent());
            case Rename it -> folder.equals(it.to().getParent());
            default -> false;
        };
    }

    private static void cut(Map<Inode, byte[]> content, Map<Inode, List<Step>> waiting, Cut cut, Random random) {
        if (cut == Cut.LOST) {
            return;
        }
        waiting.forEach((file, steps) -> {
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                boolean last = i == steps.size() - 1;
                if (step instanceof Write write && (cut == Cut.RANDOM || last)) {
                    for (Write part : parts(write, cut, random)) {
                        apply(content, file, List.of(part));
                    }
                } else if (cut == Cut.TORN || random.nextBoolean()) {
                    apply(content, file, List.of(step));
                }
            }
        });
    }

    private static List<Write> parts(Write write, Cut cut, Random random) {
        if (cut == Cut.TORN) {
            int length = random.nextInt(write.bytes().length + 1);
            return List.of(new Write(write.file(), write.position(), Arrays.copyOf(write.bytes(), length)));
        }
        List<Write> parts = new ArrayList<>();
        for (int at = 0; at < write.bytes().length; at += BLOCK) {
            if (random.nextBoolean()) {
                int end = Math.min(at + BLOCK, write.bytes().length);
                parts.add(new Write(
                        write.file(), write.position() + at, Arrays.copyOfRange(write.bytes(), at, end)));
            }
        }
        return parts;
    }

    private static void apply(Map<Inode, byte[]> content, Inode file, List<Step> steps) {
        if (steps == null) {
            return;
        }
        byte[] bytes = content.getOrDefault(file, new byte[0]);
        for (Step step : steps) {
            if (step instanceof Write write) {
                int end = (int) write.position() + write.bytes().length;
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length, end));
                System.arraycopy(write.bytes(), 0, bytes, (int) write.position(), write.bytes().length);
            } else if (step instanceof Truncate cut) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length, cut.size()));
            }
        }
        content.put(file, bytes);
    }

    /** The entries of all folders. */
    private record Tree(Map<Path, Inode> files, Set<Path> folders) {

        void apply(Step step) {
            switch (step) {
                case Create it -> files.put(it.path(), it.file());
                case Delete it -> {
                    files.remove(it.path());
                    folders.remove(it.path());
                }
                case MakeFolder it -> folders.add(it.path());
                case Rename it -> rename(it.from(), it.to());
                default -> throw new IllegalStateException();
            }
        }

        private void rename(Path from, Path to) {
            Inode file = files.remove(from);
            if (file != null) {
                files.put(to, file);
            }
            if (folders.remove(from)) {
                folders.add(to);
                List.copyOf(files.keySet()).stream()
                        .filter(it -> it.startsWith(from))
                        .forEach(it -> files.put(to.resolve(from.relativize(it)), files.remove(it)));
            }
        }

        void write(Path root, Path target, Map<Inode, byte[]> content) throws IOException {
            Files.createDirectories(target);
            for (Path folder : folders) {
                Files.createDirectories(target.resolve(root.relativize(folder)));
            }
            for (Map.Entry<Path, Inode> file : files.entrySet()) {
                Path place = target.resolve(root.relativize(file.getKey()));
                if (Files.isDirectory(place.getParent())) {
                    Files.write(place, content.getOrDefault(file.getValue(), new byte[0]));
                }
            }
        }
    }
}
