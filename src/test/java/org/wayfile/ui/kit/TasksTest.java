package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

@NeedsScreen
class TasksTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void it_gives_the_result_on_the_spot_in_tests() {
        Tasks tasks = Tasks.onTheSpot();
        tasks.run(() -> "done").onSuccess(heard::add).always(() -> heard.add("end")).start();
        assertThat(heard).containsExactly("done", "end");
        assertThat(tasks.busy().get()).isFalse();
    }

    @Test
    void it_gives_a_failure_to_the_first_that_takes_its_kind() {
        Tasks.onTheSpot()
                .run(() -> {
                    throw new UserProblem("disk.full");
                })
                .onError(IOException.class, _ -> heard.add("io"))
                .onError(UserProblem.class, problem -> heard.add(problem.key()))
                .onError(_ -> heard.add("other"))
                .start();
        assertThat(heard).containsExactly("disk.full");
    }

    @Test
    void it_tells_the_window_of_failures_nobody_took() {
        Tasks tasks = Tasks.onTheSpot();
        tasks.onUnexpected(failure -> heard.add(failure.getMessage()));
        tasks.run(() -> {
            throw new IllegalStateException("broken");
        })
                .onError(IOException.class, _ -> heard.add("io"))
                .start();
        assertThat(heard).containsExactly("broken");
    }

    @Test
    void it_works_elsewhere_and_answers_on_the_javafx_thread() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            Tasks tasks = Tasks.on(worker);
            OnScreen.run(() -> {
                tasks.run(Platform::isFxApplicationThread)
                        .onSuccess(onScreen -> {
                            heard.add(onScreen + " " + Platform.isFxApplicationThread() + " " + tasks.busy().get());
                            done.countDown();
                        })
                        .start();
                heard.add("busy " + tasks.busy().get());
            });
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(heard).containsExactly("busy true", "false true false");
    }

    @Test
    void it_says_nothing_after_it_was_cancelled() {
        List<Runnable> waiting = new ArrayList<>();
        Tasks tasks = Tasks.onTheSpot().alsoOn(waiting::add);
        Work<String> work = tasks.run(() -> "late").onSuccess(heard::add).start();
        work.cancel();
        waiting.forEach(Runnable::run);
        assertThat(heard).isEmpty();
        assertThat(tasks.busy().get()).isFalse();
    }

    @Test
    void it_leaves_undone_what_begins_after_the_end() {
        Tasks tasks = Tasks.onTheSpot().alsoOn(_ -> {
            throw new RejectedExecutionException();
        });
        tasks.run(() -> "late").onSuccess(heard::add).start();
        assertThat(heard).isEmpty();
        assertThat(tasks.busy().get()).isFalse();
    }
}
