package org.wayfile.ui.learn;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Prose;
import org.wayfile.domain.reference.Topic;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** The guides of one subject. */
public final class TopicScreen extends LearnPart {

    private final String topicId;

    public TopicScreen(Kit kit, Guide guide, Navigator navigator, String topicId) {
        super(kit, guide, navigator);
        this.topicId = topicId;
    }

    @Override
    Page page() {
        Topic topic = guide().topic(topicId, language()).orElseThrow();
        Page page = under(new Page(topic.name()).subtitle(topic.meaning()));
        page.setId("topic");
        Rows rows = new Rows();
        guide().lessons(language()).stream()
                .filter(it -> it.topic().equals(topicId))
                .sorted(Comparator.comparing(Lesson::emergency).reversed().thenComparingInt(Lesson::order))
                .forEach(it -> rows.add(Row.of(it.title(), it.emergency() ? "" : opening(it))
                        .opens(() -> go(new Destination.GuidePage(it.id(), null)))
                        .id("guide-" + it.id())));
        return page.add(rows);
    }

    private static String opening(Lesson it) {
        return it.opening().stream()
                .flatMap(block -> block.paragraphs().stream())
                .map(Prose::words)
                .collect(Collectors.joining(" "));
    }
}
