package org.wayfile.domain.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One person's way through the tree. A value: answering gives a new session, Back gives the one before.
 *
 * @param steps the answers so far, first one first
 */
public record FinderSession(DecisionTree tree, List<Step> steps) {

    /** The answer "I am not sure". */
    public static final int UNSURE = -1;

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
        return with(new Step(node.id(), UNSURE, node.unsureNext()));
    }

    /** Chooses an answer by its index; {@link #UNSURE} for "I am not sure". */
    private FinderSession choose(int answer) {
        return answer == UNSURE ? unsure() : answer(answer);
    }

    /**
     * The session after another answer to an earlier question. Later answers stay where their question still comes.
     *
     * @param index of the answer to change, counted from 0
     * @param answer the new answer, or {@link #UNSURE}
     */
    public FinderSession change(int index, int answer) {
        FinderSession changed = backTo(index).choose(answer);
        for (Step later : steps.subList(index + 1, steps.size())) {
            if (changed.question().filter(it -> it.id().equals(later.nodeId())).isPresent()) {
                changed = changed.choose(later.answer());
            }
        }
        return changed;
    }

    /** The session that a kept list of answers describes; as far as it can be followed in this tree. */
    public static FinderSession of(DecisionTree tree, String answers) {
        FinderSession session = start(tree);
        for (String step : answers.isBlank() ? new String[0] : answers.split(" ")) {
            String[] parts = step.split(":", 2);
            DecisionTree.Node node = session.question().orElse(null);
            if (node == null || parts.length < 2 || !node.id().equals(parts[0]) || !parts[1].matches("-1|\\d{1,2}")) {
                return session;
            }
            int answer = Integer.parseInt(parts[1]);
            if (answer >= node.answers().size()) {
                return session;
            }
            session = session.choose(answer);
        }
        return session;
    }

    /** The answers as text, "Q1:2 A1:0", which {@link #of} reads again. */
    public String answers() {
        return steps.stream().map(it -> it.nodeId() + ":" + it.answer()).collect(Collectors.joining(" "));
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
