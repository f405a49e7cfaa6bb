package org.wayfile.domain.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.interview.practice.Fsrs.Rating;

/**
 * The published test vectors of the algorithm, as its reference implementations have them
 * (https://github.com/open-spaced-repetition/java-fsrs and py-fsrs, MIT): numbers only.
 */
class FsrsTest {

    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
    private final Fsrs fsrs = Fsrs.standard();

    @Test
    void itGivesThePublishedIntervals() {
        List<Rating> ratings = new ArrayList<>(Collections.nCopies(6, Rating.GOOD));
        ratings.addAll(Collections.nCopies(2, Rating.AGAIN));
        ratings.addAll(Collections.nCopies(5, Rating.GOOD));
        Memory memory = Memory.NEW;
        Instant at = START;
        List<Long> days = new ArrayList<>();
        for (Rating rating : ratings) {
            Fsrs.Review review = fsrs.review(memory, rating, at);
            memory = review.memory();
            days.add(review.interval().toDays());
            at = at.plus(review.interval());
        }
        assertThat(days).containsExactly(0L, 4L, 14L, 45L, 135L, 372L, 0L, 0L, 2L, 5L, 10L, 20L, 40L);
    }

    @Test
    void itReachesThePublishedStabilityAndDifficulty() {
        List<Rating> ratings = new ArrayList<>(List.of(Rating.AGAIN));
        ratings.addAll(Collections.nCopies(5, Rating.GOOD));
        int[] days = {0, 0, 1, 3, 8, 21};
        Memory memory = Memory.NEW;
        Instant at = START;
        for (int i = 0; i < days.length; i++) {
            at = at.plus(Duration.ofDays(days[i]));
            memory = fsrs.review(memory, ratings.get(i), at).memory();
        }
        memory = fsrs.review(memory, Rating.GOOD, at).memory();
        assertThat(memory.stability()).isCloseTo(49.4472, within(0.0001));
        assertThat(memory.difficulty()).isCloseTo(6.8271, within(0.0001));
    }

    @Test
    void itReachesTheLeastDifficultyByRepeatedEase() {
        Memory memory = Memory.NEW;
        for (int i = 0; i < 10; i++) {
            memory = fsrs.review(memory, Rating.EASY, START.plusNanos(i * 1000L)).memory();
        }
        assertThat(memory.difficulty()).isEqualTo(1.0);
    }

    @Test
    void itForgetsLittleByLittle() {
        Memory memory = fsrs.review(Memory.NEW, Rating.EASY, START).memory();
        assertThat(fsrs.recall(Memory.NEW, START)).isZero();
        assertThat(fsrs.recall(memory, START)).isEqualTo(1);
        assertThat(fsrs.recall(memory, START.plus(Duration.ofDays(30))))
                .isLessThan(fsrs.recall(memory, START.plus(Duration.ofDays(10))));
    }
}
