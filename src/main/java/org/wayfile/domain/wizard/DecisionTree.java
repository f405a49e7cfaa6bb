package org.wayfile.domain.wizard;

import java.util.List;
import java.util.Map;

/**
 * The questions that lead to a problem, in one language.
 *
 * @param start id of the first question, which asks for safety
 * @param nodes all questions by id
 */
public record DecisionTree(String start, Map<String, Node> nodes) {

    /**
     * One question.
     *
     * @param unsure what to do when the person is not sure, in words; may be empty
     * @param unsureNext where "I am not sure" leads: a node or problem id; empty when it stays here
     */
    public record Node(String id, String question, List<Answer> answers, String unsure, String unsureNext) {}

    /**
     * One answer.
     *
     * @param next id of the next node, or of a problem
     */
    public record Answer(String text, String next) {}

    /** The question with that id. */
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no question " + id);
        }
        return node;
    }

    /** Whether the id names a question; otherwise it names a problem. */
    public boolean isQuestion(String id) {
        return nodes.containsKey(id);
    }
}
