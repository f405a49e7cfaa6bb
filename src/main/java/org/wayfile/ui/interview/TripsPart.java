package org.wayfile.ui.interview;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.Trip;
import org.wayfile.domain.interview.TripCount;
import org.wayfile.domain.reference.Ids;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;

/** Trips outside the country, counted as the naturalization rules count days. It counts; it judges nothing. */
final class TripsPart {

    private final InterviewDesk desk;
    private final Runnable again;
    private final Messages texts;

    TripsPart(InterviewDesk desk, Runnable again) {
        this.desk = desk;
        this.again = again;
        this.texts = desk.texts();
    }

    Node of(InterviewView view) {
        Section section = new Section(texts.get("trips"), Texts.body(texts.get("trips.hint")));
        if (!view.trips().isEmpty()) {
            Rows rows = new Rows();
            view.trips().forEach(it -> rows.add(row(it)));
            section.add(rows);
        }
        section.add(new WrapRow(Buttons.id(
                "trip-add", Buttons.secondary(texts.get("trips.add"), () -> edit(view.interview().caseId(), null)))));
        LocalDate filed = view.file().caseFile().filedOn();
        if (filed == null) {
            section.add(Texts.second(texts.get("trips.noDay")));
        } else if (!view.trips().isEmpty()) {
            section.add(count(view, filed));
        }
        return section;
    }

    private Row row(Trip it) {
        LocalDate today = desk.kit().dates().today();
        String back = it.returnedOn() == null ? texts.get("trips.away") : desk.kit().dates().medium(it.returnedOn());
        return Row.of(
                it.place().isBlank() ? texts.get("trips.somewhere") : it.place(),
                texts.get(
                        "trips.line",
                        desk.kit().dates().medium(it.leftOn()),
                        back,
                        it.until(today).fullDaysAway()))
                .actions(Buttons.text(texts.get("fact.edit"), () -> edit(it.caseId(), it)));
    }

    private Node count(InterviewView view, LocalDate filed) {
        ObjectProperty<Integer> years = new SimpleObjectProperty<>(view.answer(Ask.TRACK).equals("3") ? 3 : 5);
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.segments("trips.track", years, List.of(5, 3), it -> texts.get(it == 5 ? "trips.five" : "trips.three"));
        years.addListener((_, _, next) -> track(view, next));
        TripCount count = TripCount.of(view.trips(), filed, years.get());
        Card card = Card.titled(
                texts.get("trips.count"),
                form.node(),
                Texts.body(texts.get(
                        "trips.window",
                        desk.kit().dates().medium(count.presence().from()),
                        desk.kit().dates().medium(count.presence().until()),
                        count.presence().window())),
                Texts.strong(texts.get("trips.present", count.presence().present(), count.presence().away())),
                Texts.body(texts.get("trips.needed", count.presence().needed())));
        count.long6()
                .forEach(it -> card.add(Texts.body(texts.get("trips.long6", it.place(), it.until(filed).length()))));
        count.long12()
                .forEach(
                        it -> card.add(Texts.body(texts.get("trips.long12", it.place(), it.until(filed).length()))));
        return card.add(Texts.small(texts.get("trips.source")));
    }

    private void track(InterviewView view, int years) {
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        said.put(Ask.TRACK, Integer.toString(years));
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().answer(view.interview().id(), said))
                .onSuccess(_ -> again.run())
                .start();
    }

    private void edit(UUID caseId, @Nullable Trip trip) {
        StringProperty place = new SimpleStringProperty(trip == null ? "" : trip.place());
        ObjectProperty<DateEntry> left = new SimpleObjectProperty<>(
                DateEntry.ofDay(Optional.ofNullable(trip).map(Trip::leftOn)));
        ObjectProperty<DateEntry> back = new SimpleObjectProperty<>(
                DateEntry.ofDay(Optional.ofNullable(trip).flatMap(it -> Optional.ofNullable(it.returnedOn()))));
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.text("trip.place", place).optional();
        form.columns(2, row -> {
            row.date("trip.left", left).needed();
            row.date("trip.back", back).optional().check(it -> order(left.get(), it));
        });
        var save = Buttons.id("trip-save", Buttons.primary(texts.get("save"), () -> {
            if (form.valid() && left.get() instanceof DateEntry.Day(LocalDate day)) {
                desk.kit().dialogs().close();
                UUID id = trip == null ? Ids.next(desk.kit().clock()) : trip.id();
                Trip next = new Trip(id, caseId, place.get().strip(), day, back.get().day().orElse(null));
                desk.kit()
                        .tasks()
                        .run(() -> desk.interviews().save(next))
                        .onSuccess(_ -> again.run())
                        .start();
            }
        }));
        if (trip == null) {
            desk.kit().dialogs().show(texts.get("trips.add"), form.node(), save);
        } else {
            var remove = Buttons.id("trip-remove", Buttons.danger(texts.get("trips.remove"), () -> {
                desk.kit().dialogs().close();
                desk.kit()
                        .tasks()
                        .run(() -> desk.interviews().remove(trip))
                        .onSuccess(_ -> again.run())
                        .start();
            }));
            desk.kit().dialogs().show(texts.get("trips.edit"), form.node(), save, remove);
        }
    }

    private Check order(DateEntry left, @Nullable DateEntry back) {
        boolean wrong = left instanceof DateEntry.Day(LocalDate from)
                && back instanceof DateEntry.Day(LocalDate until)
                && until.isBefore(from);
        return wrong ? Check.error(texts.get("trip.order")) : Check.fine();
    }
}
