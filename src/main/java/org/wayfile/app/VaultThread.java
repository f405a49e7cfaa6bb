package org.wayfile.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The one thread on which vaults are read and written. */
final class VaultThread implements AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "vault");
        thread.setDaemon(false);
        return thread;
    });

    ExecutorService executor() {
        return executor;
    }

    /** Lets the work that was begun come to its end: a save in progress is never cut. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
