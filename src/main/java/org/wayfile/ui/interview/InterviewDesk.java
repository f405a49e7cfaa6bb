package org.wayfile.ui.interview;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewGuide;
import org.wayfile.service.InterviewService;
import org.wayfile.service.InterviewView;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Words;

/** What the pages of this package share: services, words and a few sentences made of both. JavaFX thread only. */
final class InterviewDesk {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final Words words;

    InterviewDesk(Kit kit, Workspace workspace, Guide guide, Navigator navigator) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = kit.messages(InterviewScreen.class);
        this.words = new Words(kit, guide);
    }

    Kit kit() {
        return kit;
    }

    Workspace workspace() {
        return workspace;
    }

    InterviewService interviews() {
        return workspace.interviews();
    }

    Guide guide() {
        return guide;
    }

    Navigator navigator() {
        return navigator;
    }

    Messages texts() {
        return texts;
    }

    Words words() {
        return words;
    }

    String language() {
        return words.language();
    }

    InterviewGuide interviewGuide() {
        return guide.interviews();
    }

    InterviewCommon common() {
        return guide.interviews().common(language());
    }

    /** Reads the packs of interviews, so that the screen does not wait for them. Vault thread. */
    void warmUp() {
        guide.interviews().types(language());
        guide.interviews().common(language());
    }

    /** The kind that was chosen, empty while none is. */
    Optional<InterviewType> type(InterviewView view) {
        return guide.interviews().type(view.interview().typeId(), language());
    }

    /** "Tuesday, December 8, 2026, 8:15 AM". */
    String when(Appointment it) {
        return Dates.capital(kit.dates().full(it.heldOn())) + (it.atTime().isBlank() ? "" : ", " + it.atTime());
    }

    /** Where a fact comes from, when it was checked, and what to do when that is long ago or was never confirmed. */
    Label source(Provenance it) {
        return source("source", it);
    }

    private Label source(String key, Provenance it) {
        String checked = texts.get(key, it.source(), kit.dates().medium(it.checkedOn()));
        if (it.isPast(kit.dates().today())) {
            return Texts.small(checked + " " + texts.get("source.old"));
        }
        return Texts.small(it.verify() ? checked + " " + texts.get("source.verify") : checked);
    }

    /** All sources of a page in one place, each once. */
    Section sources(List<Provenance> all) {
        Points points = new Points(false);
        all.stream().distinct().forEach(it -> points.add(source("source.listed", it)));
        return new Section(texts.get("sources"), points);
    }

    /** Sentences as a list with dots; takes no room when there are none. */
    static Points points(List<String> sentences) {
        Points points = new Points(false);
        sentences.forEach(points::add);
        Shown.set(points, !sentences.isEmpty());
        return points;
    }
}
