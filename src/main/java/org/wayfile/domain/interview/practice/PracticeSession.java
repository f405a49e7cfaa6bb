package org.wayfile.domain.interview.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of practice: what is asked next, and what was said. A value; each answer makes the next one. A question
 * that was unsure comes once more in the same sitting, a few questions later.
 *
 * @param queue keys of the questions, in order
 * @param at index of the question that is asked now
 * @param marks what was said in this sitting, by key
 * @param minutes how long the sitting shall be; 0 for all questions
 */
public record PracticeSession(List<String> queue, int at, Map<String, Mark> marks, int minutes, Instant startedAt) {

    private static final int AGAIN_AFTER = 4;

    /** The lengths a sitting may have; 0 is "all questions". */
    public static final List<Integer> LENGTHS = List.of(5, 10, 20, 0);

    /**
     * Plans a sitting: first what is due, the longest waiting first; then what was never marked, in order; then the
     * rest by when it comes back.
     *
     * @param keys all questions in order
     * @param known what is known of them
     * @param minutes 5, 10, 20, or 0 for all
     */
    public static PracticeSession plan(
            List<String> keys, Collection<PracticeMark> known, int minutes, Instant now) {
        Map<String, PracticeMark> byKey = new LinkedHashMap<>();
        known.forEach(it -> byKey.put(it.question(), it));
        List<String> order = new ArrayList<>(keys);
        order.sort(Comparator.<String>comparingInt(it -> rank(byKey.get(it), now))
                .thenComparing(it -> waiting(byKey.get(it)))
                .thenComparingInt(keys::indexOf));
        return new PracticeSession(List.copyOf(order), 0, Map.of(), minutes, now);
    }

    private static int rank(@Nullable PracticeMark mark, Instant now) {
        if (mark == null || mark.reviewedAt() == null) {
            return 1;
        }
        return mark.isDue(now) ? 0 : 2;
    }

    private static Instant waiting(@Nullable PracticeMark mark) {
        return mark == null || mark.dueAt() == null ? Instant.MAX : mark.dueAt();
    }

    /** The question asked now, empty at the end or when the time is over. */
    public Optional<String> question(Instant now) {
        return at >= queue.size() || isOver(now) ? Optional.empty() : Optional.of(queue.get(at));
    }

    /** Whether the time that was wanted has passed. */
    public boolean isOver(Instant now) {
        return minutes > 0 && !now.isBefore(startedAt.plus(Duration.ofMinutes(minutes)));
    }

    /** The sitting after the question was marked. */
    public PracticeSession marked(Mark mark) {
        String key = queue.get(at);
        List<String> next = new ArrayList<>(queue);
        boolean again = mark == Mark.UNSURE && !next.subList(at + 1, next.size()).contains(key)
                && marks.get(key) == null;
        if (again) {
            next.add(Math.min(next.size(), at + AGAIN_AFTER), key);
        }
        Map<String, Mark> said = new LinkedHashMap<>(marks);
        said.put(key, mark);
        return new PracticeSession(List.copyOf(next), at + 1, said, minutes, startedAt);
    }

    /** The sitting one question back; the same at the first one. */
    public PracticeSession back() {
        return at == 0 ? this : new PracticeSession(queue, at - 1, marks, minutes, startedAt);
    }

    /** Keys that were marked so in this sitting. */
    public List<String> keys(Mark wanted) {
        return marks.entrySet().stream()
                .filter(it -> it.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }
}
