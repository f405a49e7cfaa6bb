package org.wayfile.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wayfile.domain.wizard.DecisionTree;
import org.wayfile.domain.wizard.Problem;

/** Reads the question tree and the catalogue of problems. */
final class FinderPack {

    private FinderPack() {}

    static DecisionTree tree(String language) {
        Pack structure = Pack.file("tree.yaml");
        Pack words = Pack.file(language + "/tree.yaml").get("nodes");
        Map<String, DecisionTree.Node> nodes = new LinkedHashMap<>();
        for (String id : structure.get("nodes").node().propertyNames()) {
            nodes.put(id, node(id, structure.get("nodes").get(id), words.get(id)));
        }
        return new DecisionTree(structure.text("start"), nodes);
    }

    private static DecisionTree.Node node(String id, Pack structure, Pack words) {
        List<Pack> next = structure.get("answers").list();
        List<String> said = words.texts("answers");
        if (next.size() != said.size()) {
            throw new IllegalStateException("answers of " + id + " in " + words.where());
        }
        List<DecisionTree.Answer> answers = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            answers.add(new DecisionTree.Answer(said.get(i), next.get(i).text("next")));
        }
        return new DecisionTree.Node(
                id,
                words.text("question"),
                answers,
                words.texts("unsure"),
                structure.text("unsureNext"));
    }

    static List<Problem> problems(String language) {
        Pack words = Pack.file(language + "/problems.yaml");
        return Pack.file("problems.yaml").list().stream()
                .map(it -> problem(it, words.get(it.text("id"))))
                .toList();
    }

    private static Problem problem(Pack it, Pack words) {
        return new Problem(
                it.text("id"),
                it.text("agency"),
                ChecklistPack.constant(Problem.Urgency.values(), it.text("urgency")),
                it.flag("lawyerFirst"),
                words.text("title"),
                words.text("first"),
                String.join(" ", words.texts("keywords")),
                it.provenance());
    }
}
