package org.wayfile.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Topic;

/** Reads the topics and the guides: facts from YAML, words from Markdown. */
final class LessonPack {

    private LessonPack() {}

    static List<Topic> topics(String language) {
        Pack words = Pack.file(language + "/topics.yaml");
        return words.names().stream()
                .map(id -> new Topic(id, words.get(id).text("name"), words.get(id).text("meaning")))
                .toList();
    }

    static List<Lesson> read(String language) {
        return Pack.file("guides/index.yaml").list().stream()
                .map(Pack::text)
                .map(id -> lesson(Pack.file("guides/" + id + ".yaml"), language))
                .toList();
    }

    private static Lesson lesson(Pack facts, String language) {
        String id = facts.text("id");
        String file = language + "/guides/" + id + ".md";
        MarkdownPage page = MarkdownPage.read(file);
        Map<String, MarkdownPage.Part> parts = new LinkedHashMap<>();
        page.parts().forEach(it -> parts.put(it.id(), it));
        List<Lesson.Section> sections = new ArrayList<>();
        for (Pack it : facts.get("sections").list()) {
            MarkdownPage.Part part = parts.remove(it.text("id"));
            if (part == null) {
                throw new IllegalStateException("no section " + it.text("id") + " in " + file);
            }
            sections.add(new Lesson.Section(part.id(), part.title(), part.text(), it.flag("change"), it.provenance()));
        }
        if (!parts.isEmpty()) {
            throw new IllegalStateException("sections without facts in " + file + ": " + parts.keySet());
        }
        return new Lesson(
                id,
                facts.text("topic"),
                facts.get("order").node().asInt(),
                facts.flag("emergency"),
                facts.has("agency") ? facts.text("agency") : null,
                page.title(),
                page.opening(),
                List.copyOf(sections),
                facts.provenance());
    }
}
