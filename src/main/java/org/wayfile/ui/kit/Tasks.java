package org.wayfile.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Work away from the screen, with results back on it. The one class that changes threads. {@link #run} may be
 * called on the JavaFX thread only.
 */
public final class Tasks {

    private final Executor worker;
    private final Executor screen;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int running;
    private Consumer<Throwable> unexpected = Tasks::uncaught;

    private Tasks(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /** Work on the executor given; results on the JavaFX thread. */
    public static Tasks on(Executor worker) {
        return new Tasks(worker, Platform::runLater);
    }

    /** The twin for tests: everything happens before {@link Work#start()} returns, on the caller's thread. */
    public static Tasks onTheSpot() {
        return new Tasks(Runnable::run, Runnable::run);
    }

    /** The same tasks for another executor, such as a thread for pictures beside the vault thread. */
    public Tasks alsoOn(Executor other) {
        Tasks sibling = new Tasks(other, screen);
        sibling.unexpected = failure -> unexpected.accept(failure);
        return sibling;
    }

    /** The same tasks on threads of their own, for long work that needs neither the vault nor an order. */
    public Tasks beside() {
        return alsoOn(Thread::startVirtualThread);
    }

    /** What is to happen off the screen; nothing happens before {@link Work#start()}. */
    public <T> Work<T> run(Callable<T> work) {
        return new Work<>(this, work);
    }

    /** The same for work without a result. */
    public Work<Done> run(Action work) {
        return new Work<>(this, () -> {
            work.run();
            return Done.DONE;
        });
    }

    /** Brings a call from any other thread to the JavaFX thread. Any thread may call it. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** Who hears of failures that no {@code onError} took; the shell shows a code for them. */
    public void onUnexpected(Consumer<Throwable> handler) {
        unexpected = handler;
    }

    /** The shell is closed: nothing holds on to it any more. */
    public void forgetUnexpected() {
        unexpected = Tasks::uncaught;
    }

    private static void uncaught(Throwable failure) {
        Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), failure);
    }

    /** True while something runs: for a progress line. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** After the window is closed there is no worker: what a late result would begin is left undone. */
    void begin(Runnable job) {
        running++;
        busy.set(true);
        try {
            worker.execute(job);
        } catch (RejectedExecutionException closed) {
            end();
        }
    }

    void end() {
        running--;
        busy.set(running > 0);
    }

    void fail(Throwable failure) {
        unexpected.accept(failure);
    }

    void back(Runnable result) {
        screen.execute(result);
    }

    /** The result of work without one. */
    public enum Done {
        DONE
    }

    /** Work without a result that may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
