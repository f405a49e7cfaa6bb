package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.parts.Words;

/** An appointment as the letter prints it. Days in the past are questioned, not refused. */
final class AppointmentDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Words words;
    private final Messages texts;

    AppointmentDialog(Kit kit, Workspace workspace, Words words, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.words = words;
        this.texts = texts;
    }

    void open(Appointment it, boolean isNew) {
        ObjectProperty<Appointment.Kind> kind = new SimpleObjectProperty<>(it.kind());
        ObjectProperty<DateEntry> on = new SimpleObjectProperty<>(isNew ? DateEntry.EMPTY : DateEntry.of(it.heldOn()));
        StringProperty time = new SimpleStringProperty(it.atTime());
        StringProperty office = new SimpleStringProperty(it.office());
        StringProperty place = new SimpleStringProperty(it.place());
        StringProperty letter = new SimpleStringProperty(it.letter());
        BooleanProperty cancelled = new SimpleBooleanProperty(it.cancelled());
        FormBuilder form = new FormBuilder(kit, texts);
        form.choice("appointment.kind", kind, List.of(Appointment.Kind.values()), words::of);
        form.columns(2, row -> {
            row.date("appointment.on", on).needed().check(this::past);
            row.time("appointment.time", time);
        });
        form.text("appointment.office", office);
        form.area("appointment.place", place, 2);
        form.text("appointment.letter", letter).optional();
        if (!isNew) {
            form.check("appointment.cancelled", cancelled);
        }
        kit.dialogs()
                .show(texts.get("case.addAppointment"), form.node(),
                        Buttons.id("appointment-save", Buttons.primary(texts.get("save"), () -> {
                            if (form.valid() && on.get() instanceof DateEntry.Day(LocalDate day)) {
                                kit.dialogs().close();
                                save(new Appointment(
                                        it.id(),
                                        it.caseId(),
                                        kind.get(),
                                        day,
                                        time.get().strip(),
                                        office.get().strip(),
                                        place.get().strip(),
                                        letter.get().strip(),
                                        cancelled.get()));
                            }
                        })));
    }

    private Check past(@Nullable DateEntry entry) {
        return entry instanceof DateEntry.Day(LocalDate day) && day.isBefore(kit.dates().today())
                ? Check.warning(texts.get("appointment.past"))
                : Check.fine();
    }

    private void save(Appointment next) {
        kit.tasks().run(() -> workspace.cases().save(next)).start();
    }
}
