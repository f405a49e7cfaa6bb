package org.wayfile.ui.today;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;

/** A reminder of the family's own. */
final class RemindDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Messages texts;

    RemindDialog(Kit kit, Workspace workspace) {
        this.kit = kit;
        this.workspace = workspace;
        this.texts = kit.messages(TodayScreen.class);
    }

    void open(LocalDate today) {
        StringProperty title = new SimpleStringProperty("");
        ObjectProperty<DateEntry> on = new SimpleObjectProperty<>(DateEntry.of(today.plusWeeks(1)));
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("remind.what", title).needed();
        form.date("remind.on", on).needed();
        kit.dialogs().show(texts.get("remind"), form.node(),
                Buttons.id("remind-save", Buttons.primary(texts.get("remind.save"), () -> {
                    if (form.valid() && on.get() instanceof DateEntry.Day(LocalDate day)) {
                        kit.dialogs().close();
                        kit.tasks()
                                .run(() -> workspace.today().remind(null, title.get().strip(), day))
                                .start();
                    }
                })));
    }
}
