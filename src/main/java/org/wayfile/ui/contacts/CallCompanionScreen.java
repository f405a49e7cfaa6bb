package org.wayfile.ui.contacts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.Words;

/**
 * One screen during a call: what to say first, what to ask, what is at hand, and the notes, kept as they are typed. It
 * shares its draft with the contact form.
 */
public final class CallCompanionScreen implements Screen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final LogPrinting printing;
    private final @Nullable UUID caseId;
    private final @Nullable UUID followUpId;
    private final Messages texts;
    private final Words words;
    private final DraftKeeper draft;
    private final StackPane holder = new StackPane();
    private final Label running = Texts.figure("0:00");
    private final Timeline ticking;
    private final SavingContact saving;
    private Instant began;

    /**
     * @param caseId the case the call is about, or null
     * @param followUpId a follow-up that is ticked off when the call is kept, or null
     */
    public CallCompanionScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            LogPrinting printing,
            @Nullable UUID caseId,
            @Nullable UUID followUpId) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.printing = printing;
        this.caseId = caseId;
        this.followUpId = followUpId;
        this.texts = kit.messages(ContactsScreen.class);
        this.words = new Words(kit, guide);
        this.draft = new DraftKeeper(kit, workspace.drafts(), NewContactScreen.DRAFT);
        this.saving = new SavingContact(kit, workspace, navigator, words, draft, followUpId);
        this.began = kit.clock().instant();
        this.ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
        ticking.setCycleCount(Timeline.INDEFINITE);
        running.setMinWidth(Region.USE_PREF_SIZE);
    }

    private record Read(ContactEntry blank, @Nullable CaseView view, @Nullable ContactEntry earlier) {}

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        kit.tasks()
                .run(() -> new Read(
                        workspace.contacts().blank(Channel.CALL),
                        caseId == null ? null : workspace.cases().view(caseId).orElse(null),
                        earlier()))
                .onSuccess(this::show)
                .start();
    }

    @Override
    public void deactivate() {
        ticking.stop();
        draft.leave();
        kit.reveals().hide();
    }

    /** The contact that this call follows up. */
    private @Nullable ContactEntry earlier() {
        return Optional.ofNullable(followUpId)
                .flatMap(workspace.today()::followUp)
                .flatMap(workspace.today()::contact)
                .orElse(null);
    }

    private void tick() {
        long seconds = Math.max(0, Duration.between(began, kit.clock().instant()).toSeconds());
        running.setText(String.format("%d:%02d", seconds / 60, seconds % 60));
        running.setAccessibleText(texts.get("companion.time") + " " + running.getText());
    }

    private void show(Read read) {
        ContactFields fields = new ContactFields(read.blank(), caseId == null ? List.of() : List.of(caseId));
        fields.time.set(kit.dates().timeNow());
        if (read.view() != null) {
            fields.agency.set(read.view().caseFile().agency());
        }
        Page page = new Page(words.agency(fields.agency.get()))
                .subtitle(texts.get("companion"))
                .crumb(texts.get("title"), () -> navigator.go(new Destination.Contacts()));
        page.setId("companion");
        page.aside(running);
        FormBuilder form = notes(fields);
        page.primary(texts.get("companion.keep"), () -> {
            if (form.valid()) {
                save(fields, page);
            }
        }).setId("end-and-keep");
        String about = about(read.view(), fields.agency.get());
        if (!about.isEmpty()) {
            page.add(Texts.second(about));
        }
        page.add(new Card(form.node()), Texts.second(texts.get("companion.kept")))
                .startAt(form.fields().getFirst());
        if (caseId != null) {
            page.add(new WrapRow(Buttons.id(
                    "print-call-sheet",
                    Buttons.text(texts.get("companion.print"), () -> printing.printCallSheet(caseId)))));
        }
        page.side(new CallSide(kit, guide, words, texts).of(read.view(), read.earlier()));
        holder.getChildren().setAll(page);
        began = kit.clock().instant();
        ticking.play();
        draft.restore(() -> page.notices().show(NoticeBar.info(kit, texts.get("draft.found")).closable()));
        fields.keptBy(draft);
    }

    private String about(@Nullable CaseView view, String agencyId) {
        String phone = guide.agency(agencyId, words.language())
                .map(it -> it.phone() == null
                        ? ""
                        : texts.get(
                                "companion.phone",
                                it.phone(),
                                kit.dates().medium(it.provenance().checkedOn())))
                .orElse("");
        String about = view == null ? "" : texts.get("companion.about", view.caseFile().title());
        return phone.isEmpty() || about.isEmpty() ? phone + about : phone + " · " + about;
    }

    private FormBuilder notes(ContactFields fields) {
        FormBuilder form = new FormBuilder(kit, texts);
        form.columns(2, row -> {
            row.text("name", fields.name);
            row.text("idNumber", fields.idNumber);
        });
        form.area("said", fields.said, 6);
        form.columns(3, row -> {
            row.text("reference", fields.reference);
            row.text("promised", fields.promised);
            row.date("promisedBy", fields.promisedBy);
        });
        form.columns(2, row -> {
            row.text("nextStep", fields.nextStep).optional();
            row.date("remindOn", fields.remindOn).optional();
        });
        return form;
    }

    private void save(ContactFields fields, Page page) {
        long minutes = Duration.between(began, kit.clock().instant()).plusSeconds(30).toMinutes();
        fields.minutes.set(String.valueOf(Math.clamp(minutes, 0, 9999)));
        saving.save(fields, page.notices());
    }
}
