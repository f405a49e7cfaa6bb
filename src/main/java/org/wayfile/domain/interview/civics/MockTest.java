package org.wayfile.domain.interview.civics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.wayfile.domain.interview.civics.CivicsTest.Item;
import org.wayfile.domain.interview.civics.CivicsTest.Rules;

/**
 * A test like the real one: questions drawn at random, ended as soon as it is passed or failed. A value; each answer
 * makes the next one.
 *
 * @param drawn the questions drawn, in order
 * @param missed numbers of the questions answered wrong
 */
public record MockTest(Rules rules, List<Item> drawn, int right, List<Integer> missed) {

    /** How the test stands. */
    public enum State {
        RUNNING,
        PASSED,
        NOT_PASSED
    }

    /**
     * A new test.
     *
     * @param senior only starred questions, by their rules
     * @param seed the same seed draws the same questions
     */
    public static MockTest start(CivicsTest test, boolean senior, long seed) {
        List<Item> all = new ArrayList<>(test.items(senior));
        Collections.shuffle(all, new Random(seed));
        Rules rules = test.rules(senior);
        return new MockTest(rules, List.copyOf(all.subList(0, rules.asked())), 0, List.of());
    }

    /** How many were answered. */
    public int answered() {
        return right + missed.size();
    }

    public State state() {
        if (right >= rules.passes()) {
            return State.PASSED;
        }
        return missed.size() >= rules.fails() || answered() >= drawn.size() ? State.NOT_PASSED : State.RUNNING;
    }

    /** The question asked now, empty at the end. */
    public Optional<Item> question() {
        return state() == State.RUNNING ? Optional.of(drawn.get(answered())) : Optional.empty();
    }

    /** The test after an answer. */
    public MockTest answer(boolean wasRight) {
        Item item = question().orElseThrow(() -> new IllegalStateException("the test is over"));
        if (wasRight) {
            return new MockTest(rules, drawn, right + 1, missed);
        }
        List<Integer> more = new ArrayList<>(missed);
        more.add(item.number());
        return new MockTest(rules, drawn, right, List.copyOf(more));
    }
}
