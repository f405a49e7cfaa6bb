package org.wayfile.ui.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.wayfile.domain.interview.practice.Mark;
import org.wayfile.domain.interview.practice.PracticeMark;
import org.wayfile.domain.interview.practice.PracticeSession;
import org.wayfile.domain.interview.practice.QuestionBank.Asked;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;

/** One sitting: a question in English with its meaning beside, four ways to mark it, a private note. */
final class PracticeRun {

    private final InterviewDesk desk;
    private final StackPane holder;
    private final Messages texts;
    private final UUID interviewId;
    private final Map<String, Asked> byKey = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Runnable leave;
    private final boolean timed;
    private final Label clock = Texts.figure("");
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private PracticeSession session;

    /**
     * @param minutes 0 for all questions
     * @param timed whether the time is shown
     * @param leave where the person goes at the end
     */
    PracticeRun(
            InterviewDesk desk,
            StackPane holder,
            PracticeScreen.Ready ready,
            List<Asked> questions,
            int minutes,
            boolean timed,
            Runnable leave) {
        this.desk = desk;
        this.holder = holder;
        this.texts = desk.texts();
        this.interviewId = ready.view().interview().id();
        this.leave = leave;
        this.timed = timed && minutes > 0;
        questions.forEach(it -> byKey.put(it.key(), it));
        ready.marks().forEach(it -> notes.put(it.question(), it.note()));
        session = PracticeSession.plan(
                List.copyOf(byKey.keySet()), known(ready.marks()), minutes, now());
        ticking.setCycleCount(Timeline.INDEFINITE);
        clock.setId("practice-clock");
        if (this.timed) {
            tick();
            ticking.play();
        }
    }

    private List<PracticeMark> known(List<PracticeMark> marks) {
        return marks.stream().filter(it -> byKey.containsKey(it.question())).toList();
    }

    private Instant now() {
        return desk.kit().clock().instant();
    }

    /** Stops the clock; the sitting is not shown any more. */
    void end() {
        ticking.stop();
    }

    private void tick() {
        Duration left = Duration.between(
                now(), session.startedAt().plus(Duration.ofMinutes(session.minutes())));
        long seconds = Math.max(0, left.toSeconds());
        clock.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
        clock.setAccessibleText(texts.get("practice.left", seconds / 60));
    }

    /** Shows the question asked now, or the end. */
    void show() {
        session.question(now()).map(byKey::get).ifPresentOrElse(this::question, this::finish);
    }

    private void question(Asked it) {
        QuestionPage page = new QuestionPage(desk.kit(), it.topic());
        page.setId("practice-question");
        page.page()
                .crumb(texts.get("practice"), leave)
                .crumb(texts.get("practice.at", session.at() + 1, session.queue().size()));
        if (timed) {
            page.page().aside(clock);
        }
        page.question(it.english(), it.beside().equals(it.english()) ? "" : it.beside());
        StringProperty note = new SimpleStringProperty(notes.getOrDefault(it.key(), ""));
        answer(page, it, note, Mark.SURE);
        answer(page, it, note, Mark.UNSURE);
        answer(page, it, note, Mark.ASK_LAWYER);
        answer(page, it, note, Mark.SKIPPED);
        if (!it.hint().isEmpty()) {
            page.with(Texts.strong(it.hint()));
        }
        page.with(Texts.second(texts.get("practice.check")));
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.area("practice.note", note, 2).optional();
        page.with(form.node());
        page.back(() -> {
            keepNote(it, note.get());
            if (session.at() == 0) {
                leave.run();
            } else {
                session = session.back();
                show();
            }
        });
        page.other(texts.get("practice.stop"), () -> {
            keepNote(it, note.get());
            finish();
        });
        holder.getChildren().setAll(page);
    }

    private void answer(QuestionPage page, Asked it, StringProperty note, Mark mark) {
        page.answer(
                texts.get("mark." + mark.name()),
                texts.get("mark.why." + mark.name()),
                session.marks().get(it.key()) == mark,
                () -> mark(it, note.get(), mark));
    }

    private void mark(Asked it, String note, Mark mark) {
        keepNote(it, note);
        session = session.marked(mark);
        desk.kit()
                .tasks()
                .run(() -> desk.workspace().practice().mark(interviewId, it.key(), mark))
                .onSuccess(_ -> show())
                .start();
    }

    private void keepNote(Asked it, String note) {
        if (!note.equals(notes.getOrDefault(it.key(), ""))) {
            notes.put(it.key(), note);
            desk.kit()
                    .tasks()
                    .run(() -> desk.workspace().practice().note(interviewId, it.key(), note))
                    .start();
        }
    }

    private void finish() {
        end();
        Page page = new Page(texts.get("practice.done"))
                .subtitle(texts.get("practice.done.count", session.marks().size()));
        page.setId("practice-done");
        page.primary(texts.get("practice.back"), leave).setId("practice-back");
        page.add(
                part(Mark.UNSURE),
                part(Mark.ASK_LAWYER),
                Texts.body(texts.get("practice.memory")),
                Texts.small(texts.get("practice.memory.source")));
        holder.getChildren().setAll(page);
    }

    private Node part(Mark wanted) {
        Rows rows = new Rows();
        session.keys(wanted).forEach(key -> {
            Asked it = byKey.get(key);
            if (it != null) {
                rows.add(Row.of(it.english(), it.beside().equals(it.english()) ? "" : it.beside()));
            }
        });
        Section section = new Section(texts.get("practice.marked." + wanted.name()), rows);
        if (rows.getChildren().isEmpty()) {
            section.getChildren().setAll(Texts.second(texts.get("practice.none." + wanted.name())));
        }
        return section;
    }
}
