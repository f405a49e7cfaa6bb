package org.wayfile.ui.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewCommon.StopSign;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Texts;

/** Matters about which people speak to a lawyer before an interview. A tick sends nobody away and locks nothing. */
final class StopStep implements Step {

    private final InterviewDesk desk;
    private final Messages texts;
    private final List<String> ticked = new ArrayList<>();
    private CheckBox none = new CheckBox();
    private boolean shown;

    StopStep(InterviewDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    @Override
    public String key() {
        return "stops";
    }

    /** The ids of what was marked; empty also when the person said that none of it fits. */
    static List<String> signs(InterviewView view) {
        return Arrays.stream(view.answer(Ask.STOPS).split(" "))
                .filter(it -> !it.isBlank() && !it.equals(Ask.NO_STOPS))
                .toList();
    }

    @Override
    public String said(InterviewView view) {
        if (view.answer(Ask.STOPS).isEmpty()) {
            return "";
        }
        return texts.get(signs(view).isEmpty() ? "stops.noneFits" : "stops.marked");
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        InterviewCommon common = desk.common();
        page.question(texts.get("stops.ask"), texts.get("stops.hint"));
        ticked.clear();
        ticked.addAll(signs(view));
        none = box(texts.get("stops.noneFits"), "stop-none", view.answer(Ask.STOPS).equals(Ask.NO_STOPS));
        shown = true;
        VBox lawyer = new VBox();
        lawyer.getStyleClass().add("wf-section");
        List<String> wanted = desk.type(view).map(InterviewType::stops).orElse(List.of());
        List<StopSign> asked = common.stops().stream()
                .filter(it -> wanted.isEmpty() || wanted.contains(it.id()))
                .toList();
        VBox list = new VBox();
        list.getStyleClass().add("wf-section");
        List<CheckBox> boxes = new ArrayList<>();
        asked.forEach(it -> boxes.add(sign(it, common, lawyer, list)));
        list.getChildren().add(new Card(none));
        none.selectedProperty().addListener((_, _, on) -> {
            if (on) {
                boxes.forEach(it -> it.setSelected(false));
                ticked.clear();
                say(common, lawyer);
            }
        });
        say(common, lawyer);
        List<Provenance> sources = new ArrayList<>(List.of(common.lawyerSource()));
        asked.forEach(it -> sources.add(it.provenance()));
        page.with(lawyer, list, desk.sources(sources));
    }

    private static CheckBox box(String words, String id, boolean selected) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setId(id);
        box.setSelected(selected);
        return box;
    }

    private CheckBox sign(StopSign it, InterviewCommon common, VBox lawyer, VBox list) {
        CheckBox box = box(it.ask(), "stop-" + it.id(), ticked.contains(it.id()));
        box.setAccessibleHelp(it.why());
        box.selectedProperty().addListener((_, _, on) -> {
            ticked.remove(it.id());
            if (on) {
                ticked.add(it.id());
                none.setSelected(false);
            }
            say(common, lawyer);
        });
        list.getChildren().add(new Card(box, Texts.second(it.why())));
        return box;
    }

    /** The way to a lawyer, first on the page; more urgent as soon as anything is ticked. */
    private void say(InterviewCommon common, VBox lawyer) {
        lawyer.getChildren().clear();
        NoticeBar bar = ticked.isEmpty()
                ? NoticeBar.attention(desk.kit(), texts.get("stops.none"))
                : NoticeBar.stop(desk.kit(), texts.get("stops.first"));
        lawyer.getChildren().addAll(bar, Texts.body(common.lawyerHow()));
        if (!ticked.isEmpty()) {
            lawyer.getChildren().add(Texts.strong(common.notLocked()));
        }
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        if (!shown) {
            then.run();
            return;
        }
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        said.put(Ask.STOPS, none.isSelected() ? Ask.NO_STOPS : String.join(" ", ticked));
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().answer(view.interview().id(), said))
                .onSuccess(_ -> then.run())
                .start();
    }
}
