package org.wayfile.ui.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.Words;

/** Logs the contact of a form, ticks off the follow-up it answers, and goes to the contact's page. */
final class SavingContact {

    private final Kit kit;
    private final Workspace workspace;
    private final Navigator navigator;
    private final Words words;
    private final DraftKeeper draft;
    private final @Nullable UUID followUpId;
    private final Messages texts;
    private boolean saving;

    /**
     * @param draft forgotten when the contact is logged
     * @param followUpId a follow-up that is ticked off when the contact is logged, or null
     */
    SavingContact(
            Kit kit,
            Workspace workspace,
            Navigator navigator,
            Words words,
            DraftKeeper draft,
            @Nullable UUID followUpId) {
        this.kit = kit;
        this.workspace = workspace;
        this.navigator = navigator;
        this.words = words;
        this.draft = draft;
        this.followUpId = followUpId;
        this.texts = kit.messages(SavingContact.class);
    }

    /** Saves; a second press while the first is being saved does nothing, it would log the contact twice. */
    void save(ContactFields fields, NoticeArea notices) {
        if (saving) {
            return;
        }
        saving = true;
        String followUp = texts.get("followUp.title", words.agency(fields.agency.get()));
        kit.tasks()
                .run(() -> {
                    UUID id = workspace.contacts().log(fields.toDraft(followUp));
                    if (followUpId != null) {
                        workspace.today().done(followUpId);
                    }
                    return id;
                })
                .onSuccess(id -> {
                    draft.end();
                    navigator.go(new Destination.ContactPage(id));
                })
                .onError(VaultProblem.class, it -> {
                    saving = false;
                    notices.show(NoticeBar.attention(kit, words.problem(it)));
                })
                .start();
    }
}
