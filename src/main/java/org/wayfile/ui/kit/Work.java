package org.wayfile.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * One piece of work: {@code tasks.run(…).onSuccess(…).onError(…).start()}. Results and failures arrive on the JavaFX
 * thread, none after {@link #cancel()}.
 *
 * @param <T> what the work gives
 */
public final class Work<T> {

    private final Tasks tasks;
    private final Callable<T> callable;
    private final List<Answer> answers = new ArrayList<>();
    private Consumer<? super T> success = _ -> {};
    private Runnable always = () -> {};
    private volatile boolean cancelled;

    Work(Tasks tasks, Callable<T> callable) {
        this.tasks = tasks;
        this.callable = callable;
    }

    public Work<T> onSuccess(Consumer<? super T> consumer) {
        success = consumer;
        return this;
    }

    /** Takes every failure not taken by an earlier {@code onError}. */
    public Work<T> onError(Consumer<Throwable> consumer) {
        return onError(Throwable.class, consumer);
    }

    /** Takes failures of one kind; the first that fits is called. */
    public <E extends Throwable> Work<T> onError(Class<E> kind, Consumer<? super E> consumer) {
        answers.add(new Answer(kind, failure -> consumer.accept(kind.cast(failure))));
        return this;
    }

    /** Called after success and after failure. */
    public Work<T> always(Runnable action) {
        always = action;
        return this;
    }

    public Work<T> start() {
        tasks.begin(this::work);
        return this;
    }

    /** The work may run to its end, but nobody hears of it. Any thread. */
    public void cancel() {
        cancelled = true;
    }

    @SuppressWarnings("CatchingUnchecked") // whatever happens is brought to the screen
    private void work() {
        Runnable result;
        try {
            T value = callable.call();
            result = () -> success.accept(value);
        } catch (Throwable failure) {
            result = () -> fail(failure);
        }
        Runnable told = result;
        tasks.back(() -> tell(told));
    }

    private void tell(Runnable result) {
        tasks.end();
        if (!cancelled) {
            result.run();
            always.run();
        }
    }

    private void fail(Throwable failure) {
        answers.stream()
                .filter(answer -> answer.kind.isInstance(failure))
                .findFirst()
                .ifPresentOrElse(answer -> answer.action.accept(failure), () -> tasks.fail(failure));
    }

    private record Answer(Class<? extends Throwable> kind, Consumer<Throwable> action) {}
}
