package org.wayfile.guide;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pack that is read when it is first asked for. Any thread; a second one waits for the first.
 *
 * @param <T> what is read
 */
final class Once<T> {

    private final Supplier<T> reader;
    private volatile @Nullable T value;

    Once(Supplier<T> reader) {
        this.reader = reader;
    }

    T get() {
        T known = value;
        return known == null ? read() : known;
    }

    private synchronized T read() {
        T known = value;
        if (known == null) {
            known = reader.get();
            value = known;
        }
        return known;
    }
}
