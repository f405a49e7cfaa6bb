package org.wayfile.guide;

import java.util.List;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.InterviewWords;

/** Reads the kinds of interview. */
final class InterviewPack {

    private final Pack structure;
    private final Pack words;

    private InterviewPack(String id, String language) {
        structure = Pack.file("interviews/" + id + ".yaml");
        words = Pack.file(language + "/interviews/" + id + ".yaml");
    }

    /** All kinds of the index, in its order. */
    static List<InterviewType> types(String language) {
        SharedInterviewPack shared = new SharedInterviewPack(language);
        return Pack.file("interviews/index.yaml").list().stream()
                .map(it -> new InterviewPack(it.text(), language).type(shared))
                .toList();
    }

    private InterviewType type(SharedInterviewPack shared) {
        return new InterviewType(
                structure.text("id"),
                new InterviewType.Settles(
                        structure.texts("kinds"),
                        structure.text("agency"),
                        structure.texts("forms"),
                        structure.texts("roles").stream().map(InterviewPack::role).toList()),
                new InterviewType.Traits(
                        structure.flag("couple"),
                        structure.flag("civics"),
                        structure.flag("trips"),
                        structure.flag("story"),
                        structure.text("paper").equals("a4"),
                        structure.texts("words")),
                structure.texts("checklists"),
                structure.get("comes").list().stream()
                        .map(it -> new InterviewType.Comer(
                                role(it.text("role")),
                                ChecklistPack.constant(InterviewType.Need.values(), it.text("need"))))
                        .toList(),
                structure.texts("stops"),
                shared.rules(structure),
                told(),
                structure.get("topics").list().stream().map(this::topic).toList(),
                structure.provenance());
    }

    private static Role role(String name) {
        return ChecklistPack.constant(Role.values(), name);
    }

    private InterviewWords told() {
        return new InterviewWords(
                words.text("name"),
                words.text("short"),
                words.text("purpose"),
                words.text("who"),
                words.texts("order"),
                words.textOr("length", ""),
                words.text("decides"),
                words.texts("review"),
                structure.get("notes").list().stream()
                        .map(it -> note(it, words.get("notes").get(it.text("id"))))
                        .toList(),
                words.texts("after"));
    }

    private static InterviewWords.Note note(Pack it, Pack said) {
        return new InterviewWords.Note(
                it.text("id"),
                it.flag("change") ? said.text("was") : said.text("text"),
                it.flag("change") ? said.text("check") : "",
                it.provenance());
    }

    private InterviewType.Topic topic(Pack it) {
        String id = it.text("id");
        return new InterviewType.Topic(
                id,
                words.get("topics").text(id),
                it.texts("questions").stream().map(this::question).toList());
    }

    private InterviewType.Question question(String id) {
        return new InterviewType.Question(id, words.get("questions").text(id), from("mine", id), from("hints", id));
    }

    private String from(String part, String id) {
        return words.has(part) ? words.get(part).textOr(id, "") : "";
    }
}
