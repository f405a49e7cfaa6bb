package org.wayfile.ui.interview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.PrintedTime;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.Field;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.parts.DraftKeeper;

/** Day, time and place as the letter prints them. What looks odd is questioned, never refused. */
final class LetterStep implements Step {

    private static final LocalTime FIRST_HOUR = LocalTime.of(7, 0);
    private static final LocalTime LAST_HOUR = LocalTime.of(17, 0);

    private final InterviewDesk desk;
    private final Messages texts;
    private @Nullable Form form;

    LetterStep(InterviewDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    @Override
    public String key() {
        return "letter";
    }

    @Override
    public String said(InterviewView view) {
        return view.appointment() == null ? "" : desk.when(view.appointment());
    }

    /** The fields of the page. */
    private final class Form {
        private final ObjectProperty<DateEntry> on = new SimpleObjectProperty<>(DateEntry.EMPTY);
        private final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>();
        private final StringProperty time = new SimpleStringProperty("");
        private final StringProperty office = new SimpleStringProperty("");
        private final StringProperty place = new SimpleStringProperty("");
        private final StringProperty letter = new SimpleStringProperty("");
        private final Lines lines;
        private final FormBuilder builder = new FormBuilder(desk.kit(), texts);
        private final DraftKeeper draft;

        Form(InterviewView view) {
            lines = new Lines(view, Ask.LETTER_ASKS, Ask.LETTER_FORBIDS);
            Appointment it = view.appointment();
            if (it != null) {
                on.set(DateEntry.of(it.heldOn()));
                time.set(it.atTime());
                office.set(it.office());
                place.set(it.place());
                letter.set(it.letter());
            }
            draft = new DraftKeeper(
                    desk.kit(),
                    desk.workspace().drafts(),
                    "interview-letter:" + view.interview().id());
            build();
        }

        private void build() {
            builder.columns(2, row -> {
                Field<DateEntry> day = row.date("letter.on", on).needed().check(it -> pastDay(it));
                Field<DayOfWeek> printed = row.choice("letter.weekday", weekday, weekdays(), it -> name(it));
                printed.check(it -> sameDay(it, on.get()));
                on.addListener((_, _, _) -> {
                    if (weekday.get() != null) {
                        printed.look();
                    }
                });
                day.id("letter-on");
            });
            builder.time("letter.time", time).check(LetterStep.this::hour);
            builder.text("letter.office", office);
            builder.area("letter.place", place, 2);
            builder.area("letter.asks", lines.of(Ask.LETTER_ASKS), 3).optional();
            builder.area("letter.forbids", lines.of(Ask.LETTER_FORBIDS), 2).optional();
            builder.text("letter.name", letter).optional();
        }
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        Form made = new Form(view);
        form = made;
        page.question(texts.get("letter.ask"), texts.get("letter.hint"));
        page.with(made.builder.node());
        made.draft.restore(() -> page.page()
                .notices()
                .show(NoticeBar.info(desk.kit(), texts.get("draft")).closable()));
        made.draft
                .date("on", made.on)
                .text("time", made.time)
                .text("office", made.office)
                .text("place", made.place)
                .text("letter", made.letter);
        made.lines.drafted(made.draft);
        page.page().startAt(made.builder.fields().getFirst());
    }

    private static List<DayOfWeek> weekdays() {
        return new ArrayList<>(Arrays.asList(DayOfWeek.values()));
    }

    private String name(@Nullable DayOfWeek day) {
        if (day == null) {
            return "";
        }
        LocalDate any = LocalDate.EPOCH.with(java.time.temporal.TemporalAdjusters.nextOrSame(day));
        return Dates.capital(desk.kit().dates().weekday(any));
    }

    private Check pastDay(@Nullable DateEntry entry) {
        if (!(entry instanceof DateEntry.Day(LocalDate day))) {
            return Check.fine();
        }
        if (day.isBefore(desk.kit().dates().today())) {
            return Check.warning(texts.get("letter.past", desk.kit().dates().full(day)));
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend
                ? Check.warning(texts.get("letter.weekend", desk.kit().dates().weekday(day)))
                : Check.fine();
    }

    private Check sameDay(@Nullable DayOfWeek printed, @Nullable DateEntry entry) {
        if (printed == null || !(entry instanceof DateEntry.Day(LocalDate day)) || day.getDayOfWeek() == printed) {
            return Check.fine();
        }
        return Check.warning(
                texts.get("letter.otherDay", desk.kit().dates().full(day), name(printed)));
    }

    private Check hour(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Check.fine();
        }
        Optional<LocalTime> read = PrintedTime.read(text);
        if (read.isEmpty()) {
            return Check.warning(texts.get("letter.time.unread"));
        }
        boolean odd = read.get().isBefore(FIRST_HOUR) || read.get().isAfter(LAST_HOUR);
        return odd ? Check.warning(texts.get("letter.time.odd")) : Check.fine();
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        Form it = form;
        if (it == null) {
            then.run();
            return;
        }
        if (!(it.on.get() instanceof DateEntry.Day(LocalDate day))) {
            if (it.on.get() instanceof DateEntry.Empty) {
                save(view, it, null, then);
            } else {
                it.builder.valid();
            }
            return;
        }
        save(view, it, day, then);
    }

    private void save(InterviewView view, Form it, @Nullable LocalDate day, Runnable then) {
        desk.kit()
                .tasks()
                .run(() -> {
                    desk.interviews().answer(view.interview().id(), it.lines.said());
                    if (day != null) {
                        desk.interviews().confirm(view.interview().id(), appointment(view, it, day));
                    }
                })
                .onSuccess(_ -> {
                    if (day == null) {
                        it.draft.leave();
                    } else {
                        it.draft.end();
                    }
                    form = null;
                    then.run();
                })
                .start();
    }

    private Appointment appointment(InterviewView view, Form it, LocalDate day) {
        Appointment before = view.appointment() == null
                ? desk.workspace().cases().blankAppointment(view.interview().caseId())
                : view.appointment();
        return new Appointment(
                before.id(),
                before.caseId(),
                view.appointment() == null ? kind(view) : before.kind(),
                day,
                it.time.get().strip(),
                it.office.get().strip(),
                it.place.get().strip(),
                it.letter.get().strip(),
                false);
    }

    private Appointment.Kind kind(InterviewView view) {
        return desk.type(view)
                .map(it -> Appointment.Kind.valueOf(it.settles().kinds().getFirst().toUpperCase(Locale.ROOT)))
                .orElse(Appointment.Kind.INTERVIEW);
    }

    @Override
    public void leave() {
        if (form != null) {
            form.draft.leave();
            form = null;
        }
    }
}
