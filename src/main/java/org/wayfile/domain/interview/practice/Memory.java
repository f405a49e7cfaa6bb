package org.wayfile.domain.interview.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of one memory in {@link Fsrs}.
 *
 * @param stability days after which it is remembered with 90 percent; 0 for a memory without a review
 * @param difficulty 1 (light) to 10 (hard); 0 for a memory without a review
 * @param step index of the learning step; -1 once it is learned
 * @param relearning true while it is learned again after a lapse
 * @param reviewedAt the last review, null before the first
 */
public record Memory(
        double stability, double difficulty, int step, boolean relearning, @Nullable Instant reviewedAt) {

    /** A memory without a review. */
    public static final Memory NEW = new Memory(0, 0, 0, false, null);

    /** Whether it is past its learning steps. */
    public boolean isLearned() {
        return step < 0;
    }
}
