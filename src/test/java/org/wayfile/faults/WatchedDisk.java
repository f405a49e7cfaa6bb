package org.wayfile.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.wayfile.store.vault.DurableFiles;

/** The disk under a vault and under the engine, told of every step before it happens. One at a time in a process. */
abstract class WatchedDisk extends DurableFiles {

    private static final String SCHEME = "watched";

    private static WatchedDisk current;

    WatchedDisk() {
        current = this;
        FilePath.register(new EnginePath());
    }

    /** What this disk knows a file by; the same for as long as the file lives, whatever it is called. */
    abstract Object known(Path file, boolean created) throws IOException;

    abstract void writing(Object file, long position, byte[] bytes) throws IOException;

    abstract void truncating(Object file, long size) throws IOException;

    abstract void syncing(Object file) throws IOException;

    abstract void renaming(Path from, Path to) throws IOException;

    abstract void deleting(Path path) throws IOException;

    abstract void makingFolder(Path folder) throws IOException;

    abstract void syncingFolder(Path folder);

    @Override
    public final FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        boolean created = !Files.exists(file);
        Object known = known(file, created);
        FileChannel real = super.open(file, options);
        if (options.contains(StandardOpenOption.TRUNCATE_EXISTING) && !created) {
            truncating(known, 0);
        }
        return new WatchedChannel(real, this, known);
    }

    @Override
    protected final void rename(Path from, Path to) throws IOException {
        renaming(from, to);
        super.rename(from, to);
    }

    @Override
    public final void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makingFolder(folder);
        }
        super.makeFolder(folder);
    }

    @Override
    public final void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            deleting(path);
        }
        super.delete(path);
    }

    @Override
    public final void syncFolder(Path folder) {
        syncingFolder(folder);
        super.syncFolder(folder);
    }

    @Override
    public final String databaseUrl(Path database) {
        return SCHEME + ":" + database;
    }

    /** The engine's way to the same disk. */
    public static final class EnginePath extends FilePathWrapper {

        private Path path() {
            String plain = unwrap().toString();
            return Path.of(plain.replaceFirst("^[a-z]+:", ""));
        }

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            if (mode.equals("r")) {
                return super.open(mode);
            }
            Object known = current.known(path(), !exists());
            return new WatchedChannel(super.open(mode), current, known);
        }

        @Override
        public boolean createFile() {
            if (!exists()) {
                try {
                    current.known(path(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return super.createFile();
        }

        @Override
        public void delete() {
            try {
                if (exists()) {
                    current.deleting(path());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            super.delete();
        }

        @Override
        public void moveTo(FilePath to, boolean atomicReplace) {
            try {
                current.renaming(path(), ((EnginePath) to).path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            super.moveTo(to, atomicReplace);
        }
    }

    static List<Path> filesIn(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
