package org.wayfile.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Runs parts of tests on the JavaFX thread and starts it when needed. */
public final class OnScreen {

    private static final int SECONDS = 60;
    private static boolean started;

    private OnScreen() {}

    /** Runs and waits; what is thrown there is thrown here. */
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Computes and waits. */
    public static <T> T get(Callable<T> action) {
        start();
        CompletableFuture<T> future = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                future.complete(action.call());
            } catch (Throwable failure) {
                future.completeExceptionally(failure);
            }
        });
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException _) {
            // another test started it
        }
    }
}
