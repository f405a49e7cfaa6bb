package org.wayfile.ui.contacts;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.parts.Words;

/** Corrects a logged contact; asks for a reason and keeps the old words beside the new. */
final class CorrectContactDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Words words;
    private final Messages texts;

    CorrectContactDialog(Kit kit, Workspace workspace, Guide guide, Words words, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.words = words;
        this.texts = texts;
    }

    void open(ContactEntry entry) {
        ContactFields fields = new ContactFields(entry, List.of());
        fields.fill(entry);
        StringProperty reason = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.columns(2, row -> {
            row.date("on", fields.on).needed();
            row.time("time", fields.time).optional();
        });
        ContactForm rows = new ContactForm(kit, guide, words, texts, fields);
        rows.office(form);
        form.area("asked", fields.asked, 2);
        form.area("said", fields.said, 3);
        form.columns(3, row -> {
            row.text("reference", fields.reference).optional();
            row.text("promised", fields.promised).optional();
            row.date("promisedBy", fields.promisedBy).optional();
        });
        form.text("nextStep", fields.nextStep).optional();
        form.text("reason", reason).needed();
        kit.dialogs()
                .show(texts.get("correct"), form.node(),
                        Buttons.id("correct-save", Buttons.primary(texts.get("correct.save"), () -> {
                            if (form.valid()) {
                                kit.dialogs().close();
                                ContactEntry next = fields.entry();
                                String why = reason.get().strip();
                                kit.tasks()
                                        .run(() -> workspace.contacts().correct(next, why))
                                        .start();
                            }
                        })));
    }
}
