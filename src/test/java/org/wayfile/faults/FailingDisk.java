package org.wayfile.faults;

import java.io.IOException;
import java.nio.file.Path;

/** A disk on which, from a chosen step on, nothing can be written any more, until it is relieved. */
final class FailingDisk extends WatchedDisk {

    private final String words;
    private long left;
    private long steps;

    /**
     * @param steps how many steps go well
     * @param words how the system words the failure
     */
    FailingDisk(long steps, String words) {
        this.left = steps;
        this.words = words;
    }

    /** How many steps were asked for. */
    long steps() {
        return steps;
    }

    /** From now on everything goes well. */
    void relieve() {
        left = Long.MAX_VALUE;
    }

    private void step() throws IOException {
        steps++;
        if (left-- <= 0) {
            left = 0;
            throw new IOException(words);
        }
    }

    @Override
    Object known(Path file, boolean created) throws IOException {
        if (created) {
            step();
        }
        return file;
    }

    @Override
    void writing(Object file, long position, byte[] bytes) throws IOException {
        step();
    }

    @Override
    void truncating(Object file, long size) {}

    @Override
    void syncing(Object file) {}

    @Override
    void renaming(Path from, Path to) throws IOException {
        step();
    }

    @Override
    void deleting(Path path) {}

    @Override
    void makingFolder(Path folder) throws IOException {
        step();
    }

    @Override
    void syncingFolder(Path folder) {}
}
