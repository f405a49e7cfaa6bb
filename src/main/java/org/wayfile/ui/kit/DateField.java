package org.wayfile.ui.kit;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A date typed in any usual form, or picked from a calendar. The date as understood stands below in words, so that
 * "12/8" is no riddle. What cannot be a date stays as typed, with a message.
 */
public final class DateField extends VBox {

    private static final LocalDate SAMPLE = LocalDate.of(2026, 12, 8);

    private final Kit kit;
    private final DateReader reader;
    private final ObjectProperty<DateEntry> value = new SimpleObjectProperty<>(this, "value", DateEntry.EMPTY);
    private final TextField text = new TextField();
    private final Button calendar;
    private final Label echo = Texts.label("", "wf-date-echo");
    private boolean monthAllowed;
    private boolean writing;

    public DateField(Kit kit) {
        this.kit = kit;
        reader = new DateReader(kit.clock());
        getStyleClass().add("wf-date");
        calendar = Buttons.icon(Icons.CALENDAR, kit.texts().get("date.calendar"), this::openCalendar);
        text.setPromptText(kit.texts().get("date.prompt", kit.dates().medium(SAMPLE)));
        calendar.getStyleClass().add("wf-inside-field");
        StackPane.setAlignment(calendar, Pos.CENTER_RIGHT);
        StackPane line = new StackPane(text, calendar);
        line.getStyleClass().add("wf-field-with-button");
        getChildren().addAll(line, echo);
        text.textProperty().addListener((_, _, typed) -> read(typed));
        text.focusedProperty().addListener((_, _, focused) -> echo());
        value.addListener((_, _, now) -> write(now));
        echo();
    }

    public ObjectProperty<DateEntry> value() {
        return value;
    }

    /** The text part, which takes the keyboard. */
    public TextField text() {
        return text;
    }

    /** Lets a month alone be an answer. */
    public DateField monthAllowed() {
        monthAllowed = true;
        return this;
    }

    /** Names the calendar button after the field. */
    DateField named(String name) {
        calendar.setAccessibleText(kit.texts().get("date.calendarNamed", name));
        return this;
    }

    /** What to say of what stands in the field. */
    Check look() {
        Messages texts = kit.texts();
        Function<String, Check> sample = key -> Check.error(texts.get(key, kit.dates().medium(SAMPLE)));
        return switch (reader.read(text.getText())) {
            case DateReader.Reading.Good(DateEntry entry) ->
                entry instanceof DateEntry.Month && !monthAllowed ? sample.apply("date.dayMissing") : Check.fine();
            case DateReader.Reading.NotADate _ -> sample.apply("date.notADate");
            case DateReader.Reading.OddYear(int year) -> Check.error(texts.get("date.yearOdd", year));
            case DateReader.Reading.NoSuchDay odd ->
                Check.error(texts.get("date.noSuchDay", Dates.capital(kit.dates().month(odd.month())), odd.day()));
        };
    }

    private void read(String typed) {
        if (writing) {
            return;
        }
        writing = true;
        DateEntry unread = new DateEntry.Unread(typed);
        value.set(
                reader.read(typed) instanceof DateReader.Reading.Good(DateEntry entry)
                        && (monthAllowed || !(entry instanceof DateEntry.Month))
                                ? entry
                                : unread);
        writing = false;
        echo();
    }

    private void write(DateEntry entry) {
        if (!writing) {
            writing = true;
            text.setText(
                    switch (entry) {
                        case DateEntry.Empty _ -> "";
                        case DateEntry.Day(LocalDate date) -> kit.dates().medium(date);
                        case DateEntry.Month(var month) -> kit.dates().month(month);
                        case DateEntry.Unread(String typed) -> typed;
                    });
            writing = false;
        }
        echo();
    }

    private void echo() {
        echo.setText(
                switch (value.get()) {
                    case DateEntry.Day(LocalDate date) -> Dates.capital(kit.dates().full(date));
                    case DateEntry.Month(var month) -> Dates.capital(kit.dates().month(month));
                    case DateEntry.Empty _,DateEntry.Unread _ -> "";
                });
        Shown.set(
                echo, !echo.getText().isEmpty() && !echo.getText().equalsIgnoreCase(text.getText().strip()));
    }

    private void openCalendar() {
        LocalDate shown = value.get().day().orElseGet(() -> kit.dates().today());
        CalendarPopup.open(calendar, kit, shown, picked -> {
            value.set(DateEntry.of(picked));
            text.requestFocus();
        });
    }
}
