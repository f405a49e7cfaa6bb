package org.wayfile.ui.contacts;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.service.CaseService;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.Words;

/** The form after a contact. Saving logs it for good and makes the follow-up. */
public final class NewContactScreen implements Screen {

    /** Under this name the unsaved contact is kept; the companion fills it too. */
    static final String DRAFT = "contact-new";

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final List<UUID> caseIds;
    private final Messages texts;
    private final Words words;
    private final DraftKeeper draft;
    private final String found;
    private final StackPane holder = new StackPane();
    private final SavingContact saving;

    /**
     * @param caseIds the cases the contact is about, ticked beforehand
     * @param followUpId a follow-up that is ticked off when the contact is saved, or null
     */
    public NewContactScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            List<UUID> caseIds,
            @Nullable UUID followUpId) {
        this(kit, workspace, guide, navigator, caseIds, followUpId, DRAFT);
    }

    /** The form filled in with a draft that was made elsewhere, under the name given. */
    public NewContactScreen(
            Kit kit, Workspace workspace, Guide guide, Navigator navigator, List<UUID> caseIds, String draftName) {
        this(kit, workspace, guide, navigator, caseIds, null, draftName);
    }

    private NewContactScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            List<UUID> caseIds,
            @Nullable UUID followUpId,
            String draftName) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.caseIds = caseIds;
        this.texts = kit.messages(NewContactScreen.class);
        this.words = new Words(kit, guide);
        this.draft = new DraftKeeper(kit, workspace.drafts(), draftName);
        this.saving = new SavingContact(kit, workspace, navigator, words, draft, followUpId);
        this.found = draftName.equals(DRAFT) ? "draft.found" : "draft.filled";
    }

    private record Read(ContactEntry blank, List<CaseFile> cases) {}

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        kit.tasks()
                .run(() -> new Read(
                        workspace.contacts().blank(Channel.CALL),
                        workspace.cases().cases().stream()
                                .map(CaseService.Summary::caseFile)
                                .filter(it -> it.isOpen() || caseIds.contains(it.id()))
                                .toList()))
                .onSuccess(this::show)
                .start();
    }

    @Override
    public void deactivate() {
        draft.leave();
    }

    private void show(Read read) {
        ContactFields fields = new ContactFields(read.blank(), caseIds);
        fields.time.set(kit.dates().timeNow());
        read.cases().stream()
                .filter(it -> caseIds.contains(it.id()))
                .findFirst()
                .ifPresent(it -> fields.agency.set(it.agency()));
        Page page = new Page(texts.get("new.title"))
                .subtitle(texts.get("new.subtitle"))
                .crumb(texts.get("title"), () -> navigator.go(new Destination.Contacts()));
        page.setId("new-contact");
        FormBuilder form = new ContactForm(kit, guide, words, texts, fields).whole(read.cases());
        page.add(new Card(form.node()));
        page.text(texts.get("cancel"), () -> {
            draft.end();
            navigator.back();
        });
        page.primary(texts.get("save"), () -> {
            if (form.valid()) {
                saving.save(fields, page.notices());
            }
        }).setId("save-contact");
        holder.getChildren().setAll(page);
        draft.restore(() -> page.notices().show(NoticeBar.info(kit, texts.get(found)).closable()));
        fields.keptBy(draft);
    }
}
