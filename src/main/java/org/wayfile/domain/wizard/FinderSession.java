package org.wayfile.domain.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One person's way through the tree. A value: answering gives a new session, Back gives the one before.
 *
 * @param steps the answers so far, first one first
 */
public record FinderSession(DecisionTree tree, List<Step> steps) {

    /** A question and the answer that was given, by ids that hold in every language. */
    public record Step(String nodeId, int answer, String next) {}

    /** A session at the first question. */
    public static FinderSession start(DecisionTree tree) {
        return new FinderSession(tree, List.of());
    }

    /** Where the answers led: a question or a problem. */
    public String at() {
        return steps.isEmpty() ? tree.start() : steps.getLast().next();
    }

    /** The question to ask now, empty at the end. */
    public Optional<DecisionTree.Node> question() {
        return tree.isQuestion(at()) ? Optional.of(tree.node(at())) : Optional.empty();
    }

    /** The id of the problem found, empty while there is a question. */
    public Optional<String> problem() {
        return tree.isQuestion(at()) ? Optional.empty() : Optional.of(at());
    }

    /** The session after choosing an answer of the current question, counted from 0. */
    public FinderSession answer(int index) {
        DecisionTree.Node node = question().orElseThrow();
        return with(new Step(node.id(), index, node.answers().get(index).next()));
    }

    /** The session after "I am not sure", which always leads on. */
    public FinderSession unsure() {
        DecisionTree.Node node = question().orElseThrow();
        return with(new Step(node.id(), -1, node.unsureNext()));
    }

    private FinderSession with(Step step) {
        List<Step> next = new ArrayList<>(steps);
        next.add(step);
        return new FinderSession(tree, List.copyOf(next));
    }

    /** The session before the last answer; the same session at the start. */
    public FinderSession back() {
        return steps.isEmpty() ? this : new FinderSession(tree, steps.subList(0, steps.size() - 1));
    }

    /** The session as it was before the answer with that index, to change it. */
    public FinderSession backTo(int index) {
        return new FinderSession(tree, List.copyOf(steps.subList(0, index)));
    }
}
