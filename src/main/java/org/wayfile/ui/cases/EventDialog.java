package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Source;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.parts.Words;

/** A new event, or the correction of one, which asks for a reason and keeps the old value. */
final class EventDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Words words;
    private final Messages texts;
    private final CaseEvent event;
    private final boolean correction;
    private final ObjectProperty<DateEntry> on = new SimpleObjectProperty<>();
    private final ObjectProperty<EventKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty official = new SimpleStringProperty();
    private final StringProperty detail = new SimpleStringProperty();
    private final StringProperty reason = new SimpleStringProperty("");

    EventDialog(Kit kit, Workspace workspace, Words words, Messages texts, CaseEvent event, boolean correction) {
        this.kit = kit;
        this.workspace = workspace;
        this.words = words;
        this.texts = texts;
        this.event = event;
        this.correction = correction;
        on.set(event.monthOnly() ? DateEntry.of(YearMonth.from(event.happenedOn())) : DateEntry.of(event.happenedOn()));
        kind.set(event.kind());
        source.set(event.source());
        title.set(event.title());
        official.set(event.officialWords());
        detail.set(event.detail());
    }

    void open() {
        FormBuilder form = new FormBuilder(kit, texts);
        form.dateOrMonth("event.on", on).needed();
        form.choice("event.kind", kind, Arrays.asList(EventKind.values()), words::of);
        form.segments("event.source", source, Arrays.asList(Source.values()), words::of);
        form.text("event.title", title);
        form.area("event.official", official, 2).optional();
        form.text("event.detail", detail).optional();
        if (correction) {
            form.text("event.reason", reason).needed();
        }
        String heading = texts.get(correction ? "event.correct.title" : "case.addEvent");
        kit.dialogs().show(heading, form.node(), Buttons.id("event-save", Buttons.primary(texts.get("save"), () -> {
            if (form.valid()) {
                save();
            }
        })));
    }

    private void save() {
        CaseEvent next = new CaseEvent(
                event.id(),
                event.caseId(),
                day(on.get()),
                on.get() instanceof DateEntry.Month,
                kind.get(),
                source.get(),
                title.get().strip(),
                official.get().strip(),
                detail.get().strip());
        kit.dialogs().close();
        kit.tasks()
                .run(() -> {
                    if (correction) {
                        workspace.cases().correct(next, reason.get().strip());
                    } else {
                        workspace.cases().add(next);
                    }
                })
                .start();
    }

    private LocalDate day(DateEntry entry) {
        return switch (entry) {
            case DateEntry.Day(LocalDate date) -> date;
            case DateEntry.Month(YearMonth month) -> month.atDay(1);
            default -> event.happenedOn();
        };
    }
}
