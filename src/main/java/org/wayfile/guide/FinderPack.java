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
        return new DecisionTree(structure.text("start"), nodes, structure.texts("now"));
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

    /** The branches of the catalogue, one file each. */
    static final List<String> BRANCHES =
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");

    static List<Problem> problems(String language) {
        List<Problem> problems = new ArrayList<>();
        for (String branch : BRANCHES) {
            Pack words = Pack.file(language + "/problems/" + branch + ".yaml");
            Pack.file("problems/" + branch + ".yaml").list().stream()
                    .map(it -> problem(it, words.get(it.text("id"))))
                    .forEach(problems::add);
        }
        return List.copyOf(problems);
    }

    private static Problem problem(Pack it, Pack words) {
        return new Problem(
                it.text("id"),
                words.text("title"),
                ChecklistPack.constant(Problem.Urgency.values(), it.text("urgency")),
                new Problem.Contact(
                        it.text("agency"),
                        it.text("channel"),
                        words.text("first"),
                        words.textOr("details", ""),
                        words.text("cannot"),
                        words.texts("then"),
                        it.texts("then")),
                new Problem.Preparation(
                        it.texts("have"), words.texts("have"), words.texts("facts"), it.texts("forms")),
                new Problem.Speech(words.text("say"), words.texts("ask")),
                new Problem.Timing(
                        words.text("date"),
                        words.text("again"),
                        Integer.parseInt(it.text("followUpDays")),
                        it.texts("rules")),
                new Problem.Lawyer(it.flag("lawyerFirst"), words.textOr("lawyer", "")),
                it.flag("change") ? new Problem.InMotion(words.text("was"), words.text("check")) : null,
                it.textOr("guide", ""),
                words.texts("keywords"),
                it.provenance());
    }
}
