package org.wayfile.ui.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewCommon.StopSign;
import org.wayfile.domain.interview.InterviewType;
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
    private boolean shown;

    StopStep(InterviewDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    @Override
    public String key() {
        return "stops";
    }

    @Override
    public String said(InterviewView view) {
        return view.answer(Ask.STOPS).isEmpty() ? "" : texts.get("stops.marked");
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        InterviewCommon common = desk.common();
        page.question(texts.get("stops.ask"), texts.get("stops.hint"));
        ticked.clear();
        Arrays.stream(view.answer(Ask.STOPS).split(" "))
                .filter(it -> !it.isBlank())
                .forEach(ticked::add);
        shown = true;
        VBox lawyer = new VBox();
        lawyer.getStyleClass().add("wf-section");
        List<String> wanted = desk.type(view).map(InterviewType::stops).orElse(List.of());
        VBox list = new VBox();
        list.getStyleClass().add("wf-section");
        common.stops().stream()
                .filter(it -> wanted.isEmpty() || wanted.contains(it.id()))
                .forEach(it -> list.getChildren().add(sign(it, common, lawyer)));
        say(common, lawyer);
        page.with(lawyer, list);
    }

    private Node sign(StopSign it, InterviewCommon common, VBox lawyer) {
        CheckBox box = new CheckBox(it.ask());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setId("stop-" + it.id());
        box.setSelected(ticked.contains(it.id()));
        var why = Texts.second(it.why());
        Card card = new Card(box, why, desk.source(it.provenance()));
        box.setAccessibleHelp(it.why());
        ChangeListener<Boolean> follow = (_, _, on) -> {
            ticked.remove(it.id());
            if (on) {
                ticked.add(it.id());
            }
            say(common, lawyer);
        };
        box.selectedProperty().addListener(follow);
        return card;
    }

    /** The way to a lawyer, first on the page as soon as anything is ticked. */
    private void say(InterviewCommon common, VBox lawyer) {
        lawyer.getChildren().clear();
        NoticeBar bar = ticked.isEmpty()
                ? NoticeBar.info(desk.kit(), texts.get("stops.none"))
                : NoticeBar.stop(desk.kit(), texts.get("stops.first"));
        lawyer.getChildren().addAll(bar, Texts.body(common.lawyerHow()));
        if (!ticked.isEmpty()) {
            lawyer.getChildren().add(Texts.strong(common.notLocked()));
        }
        lawyer.getChildren().add(desk.source(common.lawyerSource()));
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        if (!shown) {
            then.run();
            return;
        }
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        said.put(Ask.STOPS, String.join(" ", ticked));
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().answer(view.interview().id(), said))
                .onSuccess(_ -> then.run())
                .start();
    }
}
