package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.parts.Words;

/** A last day that an agency set. */
final class DeadlineDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Words words;
    private final Messages texts;

    DeadlineDialog(Kit kit, Workspace workspace, Words words, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.words = words;
        this.texts = texts;
    }

    void open(Deadline deadline, boolean isNew) {
        StringProperty title = new SimpleStringProperty(deadline.title());
        ObjectProperty<DateEntry> on =
                new SimpleObjectProperty<>(isNew ? DateEntry.EMPTY : DateEntry.of(deadline.dueOn()));
        ObjectProperty<Source> source = new SimpleObjectProperty<>(deadline.source());
        StringProperty basis = new SimpleStringProperty(deadline.basis());
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("deadline.title", title).needed();
        form.date("deadline.on", on).needed();
        form.segments("event.source", source, List.of(Source.values()), words::of);
        form.text("deadline.basis", basis).optional();
        kit.dialogs()
                .show(texts.get("case.addDeadline"), form.node(),
                        Buttons.id("deadline-save", Buttons.primary(texts.get("save"), () -> {
                            if (form.valid() && on.get() instanceof DateEntry.Day(LocalDate day)) {
                                kit.dialogs().close();
                                save(new Deadline(
                                        deadline.id(),
                                        deadline.caseId(),
                                        title.get().strip(),
                                        day,
                                        basis.get().strip(),
                                        source.get(),
                                        deadline.doneOn()));
                            }
                        })));
    }

    private void save(Deadline next) {
        kit.tasks().run(() -> workspace.cases().save(next)).start();
    }
}
