package org.wayfile.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells listeners of changes, on the thread that made them (the vault thread). Registering is safe from any thread. */
public final class Changes {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /** Listens until the returned subscription is closed. */
    public Subscription listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells everybody. */
    public void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Something to give back. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
