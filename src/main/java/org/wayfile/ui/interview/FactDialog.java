package org.wayfile.ui.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Kind;
import org.wayfile.domain.interview.FiledFact.Verdict;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;

/** One fact of the forms: what it is, what the form says, what is so today. */
final class FactDialog {

    private final InterviewDesk desk;
    private final Runnable again;
    private final Messages texts;

    FactDialog(InterviewDesk desk, Runnable again) {
        this.desk = desk;
        this.again = again;
        this.texts = desk.texts();
    }

    /** The whole fact. Of a yes or no question only the label is kept, never the answer. */
    void open(FiledFact it, boolean isNew) {
        ObjectProperty<Kind> kind = new SimpleObjectProperty<>(it.kind());
        StringProperty label = new SimpleStringProperty(it.label());
        StringProperty onForm = new SimpleStringProperty(it.onForm());
        ObjectProperty<DateEntry> from = new SimpleObjectProperty<>(DateEntry.ofDay(Optional.ofNullable(it.fromOn())));
        ObjectProperty<DateEntry> until =
                new SimpleObjectProperty<>(DateEntry.ofDay(Optional.ofNullable(it.untilOn())));
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.choice("fact.kind", kind, Arrays.asList(Kind.values()), each -> texts.get("factKind." + each.name()));
        form.text("fact.label", label).needed();
        form.area("fact.onForm", onForm, 2).optional();
        form.columns(2, row -> {
            row.date("fact.from", from).optional();
            row.date("fact.until", until).optional();
        });
        form.fields().get(2).visibleProperty().bind(kind.isNotEqualTo(Kind.YES_NO));
        form.fields().get(2).managedProperty().bind(kind.isNotEqualTo(Kind.YES_NO));
        Button save = Buttons.id("fact-save", Buttons.primary(texts.get("save"), () -> {
            if (form.valid()) {
                desk.kit().dialogs().close();
                save(new FiledFact(
                        it.id(),
                        it.caseId(),
                        kind.get(),
                        label.get().strip(),
                        kind.get() == Kind.YES_NO ? "" : onForm.get().strip(),
                        it.today(),
                        it.verdict(),
                        it.proof(),
                        from.get().day().orElse(null),
                        until.get().day().orElse(null)));
            }
        }));
        Button remove = Buttons.id("fact-remove", Buttons.danger(texts.get("fact.remove"), () -> {
            desk.kit().dialogs().close();
            desk.kit()
                    .tasks()
                    .run(() -> desk.interviews().remove(it))
                    .onSuccess(_ -> again.run())
                    .start();
        }));
        if (isNew) {
            desk.kit().dialogs().show(texts.get("facts.add"), form.node(), save);
        } else {
            desk.kit().dialogs().show(it.label(), form.node(), save, remove);
        }
    }

    /** What is so today, and the paper that shows it. */
    void changed(FiledFact it) {
        StringProperty today = new SimpleStringProperty(it.today());
        StringProperty proof = new SimpleStringProperty(it.proof());
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.area("fact.today", today, 2).needed();
        form.text("fact.proof", proof).optional();
        desk.kit()
                .dialogs()
                .show(it.label(), form.node(),
                        Buttons.id("fact-changed-save", Buttons.primary(texts.get("save"), () -> {
                            if (form.valid()) {
                                desk.kit().dialogs().close();
                                save(it.said(Verdict.CHANGED, today.get().strip(), proof.get().strip()));
                            }
                        })));
    }

    private void save(FiledFact next) {
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().saveFacts(List.of(next)))
                .onSuccess(_ -> again.run())
                .start();
    }
}
