package org.wayfile.domain.interview.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * How well a person knows one question, with a private note that is never printed on the sheet to carry.
 *
 * @param question the key of the question, "naturalization/q7" or "civics-2025/12"
 * @param note private; may be empty
 * @param stability days after which it is remembered with 90 percent, 0 before the first review
 * @param difficulty 1 to 10, 0 before the first review
 * @param step the learning step, -1 once it is learned
 * @param relearning true while it is learned again after it was forgotten
 * @param reviewedAt the last review, null before the first
 * @param dueAt when it comes back, null when it does not
 */
public record PracticeMark(
        UUID id,
        UUID interviewId,
        String question,
        Mark mark,
        String note,
        double stability,
        double difficulty,
        int step,
        boolean relearning,
        @Nullable Instant reviewedAt,
        @Nullable Instant dueAt)
        implements Entry {

    /** A question that was not looked at before. */
    public static PracticeMark fresh(UUID id, UUID interviewId, String question) {
        return new PracticeMark(id, interviewId, question, Mark.SKIPPED, "", 0, 0, 0, false, null, null);
    }

    /** The same with another private note. */
    public PracticeMark noted(String nextNote) {
        return new PracticeMark(
                id, interviewId, question, mark, nextNote, stability, difficulty, step, relearning, reviewedAt, dueAt);
    }

    /**
     * The same after a person marked it. "Sure" and "unsure" go through the memory model; "ask my lawyer" and "skip"
     * leave the memory as it is, for nothing was recalled.
     */
    public PracticeMark marked(Mark next, Instant at) {
        if (next == Mark.ASK_LAWYER || next == Mark.SKIPPED) {
            return new PracticeMark(
                    id, interviewId, question, next, note, stability, difficulty, step, relearning, reviewedAt, dueAt);
        }
        Memory before = new Memory(stability, difficulty, step, relearning, reviewedAt);
        Fsrs.Review review = Fsrs.standard()
                .review(before, next == Mark.SURE ? Fsrs.Rating.GOOD : Fsrs.Rating.AGAIN, at);
        Memory now = review.memory();
        return new PracticeMark(
                id,
                interviewId,
                question,
                next,
                note,
                now.stability(),
                now.difficulty(),
                now.step(),
                now.relearning(),
                at,
                at.plus(review.interval()));
    }

    /** Whether it comes back by then. */
    public boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }
}
