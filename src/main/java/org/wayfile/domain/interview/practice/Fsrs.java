package org.wayfile.domain.interview.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The Free Spaced Repetition Scheduler, version 6, with its default weights, wanted recall of 90 percent, learning
 * steps of one and ten minutes and one relearning step of ten minutes; no random spread. Formulas and weights:
 * https://github.com/open-spaced-repetition/free-spaced-repetition-scheduler (Ye, Su, Cao: "A Stochastic Shortest
 * Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022). Immutable.
 */
public final class Fsrs {

    private static final double[] WEIGHTS = {
            0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849, 0.1133, 0.3127,
            2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2
    };
    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 36500;
    private static final double RECALL = 0.9;
    private static final Fsrs STANDARD = new Fsrs(WEIGHTS);

    private final double[] w;
    private final double decay;
    private final double factor;

    private Fsrs(double[] weights) {
        w = weights;
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The scheduler with the published default weights. */
    public static Fsrs standard() {
        return STANDARD;
    }

    /** How well something was remembered; the grades 1 to 4 of the formulas. */
    public enum Rating {
        AGAIN(1),
        HARD(2),
        GOOD(3),
        EASY(4);

        private final int grade;

        Rating(int grade) {
            this.grade = grade;
        }
    }

    /** The memory after a review and the time until the next one. */
    public record Review(Memory memory, Duration interval) {}

    /** What a review at that moment makes of a memory. */
    public Review review(Memory before, Rating rating, Instant at) {
        Memory now = remembered(before, rating, at);
        if (before.isLearned()) {
            return rating == Rating.AGAIN ? step(now, 0, true, RELEARNING) : learned(now);
        }
        return inSteps(now, rating, before.relearning() ? RELEARNING : LEARNING);
    }

    /** The chance that it is remembered, 0 to 1; 0 before the first review. */
    public double recall(Memory memory, Instant at) {
        if (memory.reviewedAt() == null) {
            return 0;
        }
        long days = Math.max(0, Duration.between(memory.reviewedAt(), at).toDays());
        return Math.pow(1 + factor * days / memory.stability(), decay);
    }

    private Memory remembered(Memory before, Rating rating, Instant at) {
        if (before.reviewedAt() == null) {
            return new Memory(
                    Math.max(w[rating.grade - 1], LEAST_STABILITY),
                    clamp(firstDifficulty(rating)),
                    before.step(),
                    before.relearning(),
                    at);
        }
        boolean sameDay = Duration.between(before.reviewedAt(), at).toDays() < 1;
        double stability = sameDay ? shortTerm(before, rating) : longTerm(before, rating, recall(before, at));
        return new Memory(
                Math.max(stability, LEAST_STABILITY),
                nextDifficulty(before.difficulty(), rating),
                before.step(),
                before.relearning(),
                at);
    }

    private Review inSteps(Memory now, Rating rating, List<Duration> steps) {
        return switch (rating) {
            case AGAIN -> step(now, 0, now.relearning(), steps);
            case HARD -> new Review(now, hardStep(now.step(), steps));
            case GOOD ->
                now.step() + 1 >= steps.size() ? learned(now) : step(now, now.step() + 1, now.relearning(), steps);
            case EASY -> learned(now);
        };
    }

    private static Duration hardStep(int step, List<Duration> steps) {
        if (step > 0) {
            return steps.get(Math.min(step, steps.size() - 1));
        }
        return steps.size() == 1
                ? steps.getFirst().multipliedBy(3).dividedBy(2)
                : steps.getFirst().plus(steps.get(1)).dividedBy(2);
    }

    private static Review step(Memory now, int step, boolean relearning, List<Duration> steps) {
        return new Review(
                new Memory(now.stability(), now.difficulty(), step, relearning, now.reviewedAt()), steps.get(step));
    }

    private Review learned(Memory now) {
        Memory memory = new Memory(now.stability(), now.difficulty(), -1, false, now.reviewedAt());
        long days = Math.round(now.stability() / factor * (Math.pow(RECALL, 1 / decay) - 1));
        return new Review(memory, Duration.ofDays(Math.clamp(days, 1, LONGEST)));
    }

    private double firstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade - 1)) + 1;
    }

    private double nextDifficulty(double difficulty, Rating rating) {
        double change = -w[6] * (rating.grade - 3);
        double damped = difficulty + (10 - difficulty) * change / 9;
        return clamp(w[7] * clamp(firstDifficulty(Rating.EASY)) + (1 - w[7]) * damped);
    }

    private double shortTerm(Memory it, Rating rating) {
        double growth = Math.exp(w[17] * (rating.grade - 3 + w[18])) * Math.pow(it.stability(), -w[19]);
        return it.stability() * (rating.grade >= 3 ? Math.max(growth, 1) : growth);
    }

    private double longTerm(Memory it, Rating rating, double recall) {
        if (rating == Rating.AGAIN) {
            double forgotten = w[11]
                    * Math.pow(it.difficulty(), -w[12])
                    * (Math.pow(it.stability() + 1, w[13]) - 1)
                    * Math.exp((1 - recall) * w[14]);
            return Math.min(forgotten, it.stability() / Math.exp(w[17] * w[18]));
        }
        return it.stability()
                * (1
                        + Math.exp(w[8])
                                * (11 - it.difficulty())
                                * Math.pow(it.stability(), -w[9])
                                * (Math.exp((1 - recall) * w[10]) - 1)
                                * (rating == Rating.HARD ? w[15] : 1)
                                * (rating == Rating.EASY ? w[16] : 1));
    }

    private static double clamp(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
