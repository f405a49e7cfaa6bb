package org.wayfile.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.wayfile.domain.reference.Prose;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.SayBlock;

/** The blocks of a guide as nodes: paragraphs, lists, words to say. */
final class ProseView {

    private final Links links;

    ProseView(Links links) {
        this.links = links;
    }

    /** The blocks under each other. */
    VBox of(List<Prose> blocks) {
        VBox box = new VBox();
        box.getStyleClass().add("wf-prose");
        blocks.forEach(it -> box.getChildren().add(of(it)));
        return box;
    }

    private Node of(Prose block) {
        return switch (block) {
            case Prose.Paragraph it -> flow(it);
            case Prose.Say it -> say(it);
            case Prose.Points it -> points(it);
        };
    }

    private static Node say(Prose.Say it) {
        List<String> lines = it.lines().stream().map(Prose::words).toList();
        return new SayBlock(lines.getFirst(), String.join(" ", lines.subList(1, lines.size())));
    }

    private Node points(Prose.Points it) {
        Points points = new Points(it.first());
        it.points().forEach(point -> points.add(flow(point)));
        return points;
    }

    private TextFlow flow(Prose.Paragraph paragraph) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("wf-flow");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        for (Prose.Run run : paragraph.runs()) {
            Prose.Reference to = run.to();
            flow.getChildren().add(to == null ? words(run) : link(run, to, flow));
        }
        return flow;
    }

    private static Text words(Prose.Run run) {
        Text text = new Text(run.text());
        text.getStyleClass().add(run.strong() ? "wf-flow-strong" : "wf-flow-plain");
        return text;
    }

    /** A link is never wider than its paragraph, so that a long one wraps. */
    private Hyperlink link(Prose.Run run, Prose.Reference to, TextFlow flow) {
        Hyperlink link = links.link(run.text(), to);
        link.maxWidthProperty().bind(flow.widthProperty());
        return link;
    }
}
