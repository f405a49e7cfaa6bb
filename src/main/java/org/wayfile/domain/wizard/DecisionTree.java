package org.wayfile.domain.wizard;

import java.util.List;
import java.util.Map;

/**
 * The questions that lead to a problem, in one language.
 *
 * @param start id of the first question, which asks for safety
 * @param nodes all questions by id
 * @param now ids of the problems that cannot wait, the first one first
 */
public record DecisionTree(String start, Map<String, Node> nodes, List<String> now) {

    public DecisionTree {
        now = List.copyOf(now);
    }

    /**
     * One question.
     *
     * @param unsure the two ways to find out for a person who is not sure, in words
     * @param unsureNext where "I am not sure" leads: the id of the safest or most general node or problem
     */
    public record Node(String id, String question, List<Answer> answers, List<String> unsure, String unsureNext) {

        /** How many ways to find out stand beside "I am not sure". */
        public static final int WAYS_TO_FIND_OUT = 2;

        public Node {
            answers = List.copyOf(answers);
            unsure = List.copyOf(unsure);
            if (unsure.size() != WAYS_TO_FIND_OUT) {
                throw new IllegalArgumentException("question " + id + " needs two ways to find out");
            }
            if (unsureNext.isBlank()) {
                throw new IllegalArgumentException("question " + id + " leads nowhere for a person who is not sure");
            }
        }
    }

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
