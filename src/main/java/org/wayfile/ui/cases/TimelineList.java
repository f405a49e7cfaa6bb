package org.wayfile.ui.cases;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.cases.Source;
import org.wayfile.service.Guide;
import org.wayfile.service.TimelineLine;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.Theme;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Words;

/** The timeline: a thin line with a ring for each thing that happened; official words first, meaning second. */
final class TimelineList {

    private final Kit kit;
    private final Navigator navigator;
    private final Words words;
    private final Messages texts;
    private final CaseDialogs dialogs;
    private final Guide guide;

    TimelineList(Kit kit, Navigator navigator, Words words, Messages texts, CaseDialogs dialogs, Guide guide) {
        this.kit = kit;
        this.navigator = navigator;
        this.words = words;
        this.texts = texts;
        this.dialogs = dialogs;
        this.guide = guide;
    }

    Node of(List<TimelineLine> lines) {
        VBox list = new VBox();
        list.getStyleClass().add("wf-timeline");
        list.getStylesheets().add(Theme.sheet(TimelineList.class, "cases.css"));
        lines.forEach(line -> list.getChildren().add(line(line)));
        return list;
    }

    private Node line(TimelineLine it) {
        Region ring = new Region();
        ring.getStyleClass().add("wf-timeline-ring");
        Region thread = new Region();
        thread.getStyleClass().add("wf-timeline-thread");
        VBox.setVgrow(thread, Priority.ALWAYS);
        VBox mark = new VBox(ring, thread);
        mark.getStyleClass().add("wf-timeline-mark");
        VBox said = new VBox();
        said.getStyleClass().add("wf-timeline-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        fill(said, it);
        HBox line = new HBox(mark, said);
        line.getStyleClass().add("wf-timeline-line");
        line.setId("timeline-" + it.kind().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private void fill(VBox said, TimelineLine it) {
        String when = words.day(it.on(), it.monthOnly()) + (it.time().isBlank() ? "" : ", " + it.time());
        said.getChildren().add(Texts.boldThenPlain(when, " · " + word(it)));
        if (!it.officialWords().isBlank()) {
            said.getChildren().add(Texts.strong("“" + it.officialWords() + "”"));
            guide.meaning(it.officialWords(), words.language())
                    .ifPresent(m -> said.getChildren().add(Texts.second(m.term() + ": " + m.text())));
        }
        if (!it.title().isBlank()) {
            said.getChildren().add(Texts.body(it.title()));
        }
        said.getChildren().add(new WrapRow(nodes(it)));
        it.corrections().forEach(c -> said.getChildren().add(corrected(c)));
    }

    private Node[] nodes(TimelineLine it) {
        Label source = Texts.second(source(it));
        return switch (it.kind()) {
            case EVENT ->
                new Node[] {
                        source, Buttons.link(texts.get("event.correct"), () -> dialogs.correct(it.subjectId()))
                };
            case CONTACT ->
                new Node[] {
                        source,
                        Buttons.link(
                                texts.get("event.openLog"),
                                () -> navigator.go(new Destination.ContactPage(it.subjectId())))
                };
            case PAPER ->
                new Node[] {
                        source,
                        Buttons.link(
                                texts.get("event.openFile"),
                                () -> navigator.go(new Destination.ShowAttachment(it.subjectId())))
                };
            case APPOINTMENT ->
                new Node[] {
                        source,
                        Buttons.link(
                                texts.get("event.change"), () -> dialogs.changeAppointment(it.subjectId()))
                };
            case DEADLINE ->
                new Node[] {
                        source, Buttons.link(texts.get("event.change"), () -> dialogs.changeDeadline(it.subjectId()))
                };
        };
    }

    private String source(TimelineLine it) {
        boolean letter = it.kind() == TimelineLine.Kind.CONTACT && !it.word().equals("CALL");
        String source = letter ? words.channel(it.word()) : words.of(it.source());
        String month = it.monthOnly() ? " · " + texts.get("event.monthOnly") : "";
        String detail = it.detail().isBlank() ? "" : (it.source() == Source.ON_PAPER ? ": " : " · ") + it.detail();
        return source + detail + month;
    }

    private String word(TimelineLine it) {
        return switch (it.kind()) {
            case EVENT -> words.eventKind(it.word());
            case CONTACT -> words.channel(it.word());
            case PAPER -> texts.get("event.paper");
            case DEADLINE -> texts.get("event.deadline");
            case APPOINTMENT -> words.appointmentKind(it.word());
        };
    }

    private Node corrected(Correction it) {
        return Texts.second(texts.get(
                "event.corrected",
                kit.dates().medium(it.correctedOn()),
                it.oldText().isBlank() ? "–" : it.oldText(),
                it.reason()));
    }
}
