package org.wayfile.ui.interview;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.SharedRules;
import org.wayfile.domain.schedule.PrintedTime;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.DraftKeeper;

/** The day itself: the way there, what to wear and bring, who waits at home, and the rules of honest answers. */
final class DayStep implements Step {

    private final InterviewDesk desk;
    private final Messages texts;
    private @Nullable Lines lines;
    private @Nullable DraftKeeper draft;

    DayStep(InterviewDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    @Override
    public String key() {
        return "day";
    }

    @Override
    public String said(InterviewView view) {
        String arrive = view.answer(Ask.ARRIVE_BY);
        return arrive.isEmpty() ? view.answer(Ask.TRAVEL) : texts.get("day.arriveAt", arrive);
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        page.question(texts.get("day.ask"), texts.get("day.hint"));
        List<Ask> plans = plans(view);
        List<Ask> shown = new ArrayList<>(plans);
        shown.addAll(List.of(
                Ask.ARRIVE_BY,
                Ask.LEAVE_AT,
                Ask.TRAVEL,
                Ask.PARKING,
                Ask.CLOTHES,
                Ask.PHONE,
                Ask.CHILDREN,
                Ask.FOOD_MEDICINE,
                Ask.WAITS_AT_HOME));
        Lines made = new Lines(view, shown.toArray(Ask[]::new));
        lines = made;
        if (!plans.isEmpty()) {
            page.with(plans(plans, made));
        }
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.columns(2, row -> {
            row.time("day.arrive", made.of(Ask.ARRIVE_BY)).hint(proposal(view));
            row.time("day.leave", made.of(Ask.LEAVE_AT));
        });
        form.area("day.travel", made.of(Ask.TRAVEL), 2).optional();
        form.text("day.parking", made.of(Ask.PARKING)).optional();
        form.text("day.clothes", made.of(Ask.CLOTHES)).optional();
        form.text("day.phone", made.of(Ask.PHONE)).optional();
        form.text("day.children", made.of(Ask.CHILDREN)).optional();
        form.text("day.food", made.of(Ask.FOOD_MEDICINE)).optional();
        form.text("day.home", made.of(Ask.WAITS_AT_HOME)).optional();
        page.with(form.node());
        desk.type(view).map(it -> it.rules().day()).ifPresent(it -> page.with(tips(it)));
        page.with(new Section(
                texts.get("day.honest"),
                InterviewDesk.points(desk.common().honest().stream()
                        .map(InterviewCommon.Told::text)
                        .toList())));
        draft = new DraftKeeper(
                desk.kit(), desk.workspace().drafts(), "interview-day:" + view.interview().id());
        draft.restore(() -> {});
        made.drafted(draft);
        page.page().startAt(form.fields().getFirst());
    }

    /** What a traveler tells the officer, where the sheet of this kind has lines for it. */
    private List<Ask> plans(InterviewView view) {
        Set<String> wanted = desk.guide()
                .sheet(view.interview().typeId(), desk.language())
                .plans()
                .keySet();
        return Ask.PLANS.stream().filter(it -> wanted.contains(it.plan())).toList();
    }

    private Node plans(List<Ask> plans, Lines made) {
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        plans.forEach(it -> form.text("plan." + it.plan(), made.of(it)).optional());
        return new Section(texts.get("plan"), Texts.body(texts.get("plan.hint")), form.node());
    }

    private Node tips(SharedRules.Day it) {
        return new Section(
                texts.get("day.tips"),
                Texts.body(it.arrive()),
                InterviewDesk.points(it.tips()),
                desk.source(it.provenance()));
    }

    /** "The letter says 8:15 AM. 15 minutes earlier is 8:00 AM." A proposal: the person writes the time. */
    private String proposal(InterviewView view) {
        int early = desk.type(view).map(it -> it.rules().day().early()).orElse(0);
        String time = view.appointment() == null ? "" : view.appointment().atTime();
        Optional<LocalTime> printed = PrintedTime.read(time);
        if (printed.isEmpty() || early == 0) {
            return "";
        }
        String proposed = DateTimeFormatter.ofPattern("h:mm a", Locale.US)
                .format(printed.get().minusMinutes(early));
        return texts.get("day.proposal", time, early, proposed);
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        Lines made = lines;
        if (made == null) {
            then.run();
            return;
        }
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().answer(view.interview().id(), made.said()))
                .onSuccess(_ -> {
                    if (draft != null) {
                        draft.end();
                    }
                    lines = null;
                    draft = null;
                    then.run();
                })
                .start();
    }

    @Override
    public void leave() {
        if (draft != null) {
            draft.leave();
            draft = null;
            lines = null;
        }
    }
}
