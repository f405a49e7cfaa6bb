package org.wayfile.ui.interview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.AfterNotes;
import org.wayfile.domain.interview.SharedRules;
import org.wayfile.service.AfterInterview;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewView;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;

/** The notes of the ten minutes after: they make an event, a last day to send and a day to ask. */
public final class AfterScreen implements Screen {

    private final InterviewDesk desk;
    private final UUID interviewId;
    private final Messages texts;
    private final StackPane holder = new StackPane();
    private final DraftKeeper draft;

    public AfterScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, UUID interviewId) {
        this.desk = new InterviewDesk(kit, workspace, guide, navigator);
        this.interviewId = interviewId;
        this.texts = desk.texts();
        this.draft = new DraftKeeper(kit, workspace.drafts(), "interview-after:" + interviewId);
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().view(interviewId))
                .onSuccess(found -> found.ifPresentOrElse(this::show, this::gone))
                .start();
    }

    @Override
    public void deactivate() {
        draft.leave();
    }

    private void gone() {
        Page page = new Page(texts.get("gone"));
        page.add(new EmptyState(texts.get("gone"), texts.get("gone.why"), texts.get("home"), this::home));
        holder.getChildren().setAll(page);
    }

    private void home() {
        desk.navigator().go(new Destination.InterviewHome(null));
    }

    /** The fields of the notes. */
    private static final class Fields {
        private final AfterNotes before;
        private final StringProperty officer;
        private final StringProperty said;
        private final StringProperty given;
        private final StringProperty got;
        private final StringProperty send;
        private final ObjectProperty<DateEntry> sendBy;
        private final StringProperty next;
        private final ObjectProperty<DateEntry> askOn;

        Fields(AfterNotes it) {
            before = it;
            officer = new SimpleStringProperty(it.officer());
            said = new SimpleStringProperty(it.said());
            given = new SimpleStringProperty(it.papersGiven());
            got = new SimpleStringProperty(it.papersGot());
            send = new SimpleStringProperty(it.send());
            sendBy = new SimpleObjectProperty<>(DateEntry.ofDay(Optional.ofNullable(it.sendBy())));
            next = new SimpleStringProperty(it.nextStep());
            askOn = new SimpleObjectProperty<>(DateEntry.ofDay(Optional.ofNullable(it.askOn())));
        }

        AfterNotes notes() {
            return new AfterNotes(
                    before.id(),
                    before.interviewId(),
                    officer.get().strip(),
                    said.get().strip(),
                    given.get().strip(),
                    got.get().strip(),
                    send.get().strip(),
                    sendBy.get().day().orElse(null),
                    next.get().strip(),
                    askOn.get().day().orElse(null),
                    before.writtenOn());
        }
    }

    private void show(InterviewView view) {
        AfterNotes known = view.notes() == null
                ? desk.workspace().afterInterview().blank(interviewId)
                : view.notes();
        Fields fields = new Fields(known);
        Page page = new Page(texts.get("after"))
                .subtitle(view.file().caseFile().title())
                .crumb(texts.get("home"), this::home)
                .crumb(texts.get("after"));
        page.setId("after");
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.text("after.officer", fields.officer).optional();
        form.area("after.said", fields.said, 3).optional();
        form.text("after.got", fields.got).optional();
        form.text("after.given", fields.given).optional();
        form.area("after.send", fields.send, 2).optional();
        form.date("after.sendBy", fields.sendBy).optional().check(this::passed);
        form.text("after.next", fields.next).optional();
        form.date("after.askOn", fields.askOn).optional().check(this::passed);
        page.primary(texts.get("after.save"), () -> {
            if (form.valid()) {
                save(view, fields, page);
            }
        })
                .setId("after-save");
        page.add(Texts.body(texts.get("after.hint")), form.node());
        desk.type(view).map(it -> it.rules().after()).ifPresent(it -> page.side(sensible(it)));
        desk.type(view).ifPresent(it -> {
            Card card = Card.titled(texts.get("after.usual"));
            card.add(InterviewDesk.points(it.words().after()));
            page.side(card);
        });
        draft.restore(() -> page.notices()
                .show(NoticeBar.info(desk.kit(), texts.get("draft")).closable()));
        draft.text("officer", fields.officer)
                .text("said", fields.said)
                .text("given", fields.given)
                .text("got", fields.got)
                .text("send", fields.send)
                .date("sendBy", fields.sendBy)
                .text("next", fields.next)
                .date("askOn", fields.askOn);
        holder.getChildren().setAll(page);
        page.startAt(form.fields().getFirst());
    }

    private Node sensible(SharedRules.After it) {
        return Card.titled(
                texts.get("after.when"), Texts.body(it.when()), Texts.body(it.ask()), desk.source(it.provenance()));
    }

    private Check passed(@Nullable DateEntry entry) {
        boolean past = entry instanceof DateEntry.Day(LocalDate day) && day.isBefore(desk.kit().dates().today());
        return past ? Check.warning(texts.get("after.past")) : Check.fine();
    }

    private void save(InterviewView view, Fields fields, Page page) {
        AfterInterview.Titles titles = new AfterInterview.Titles(
                texts.get("after.event"), texts.get("after.sendTitle"), texts.get("after.askTitle"));
        desk.kit()
                .tasks()
                .run(() -> desk.workspace().afterInterview().write(view, fields.notes(), titles))
                .onSuccess(_ -> {
                    draft.end();
                    desk.navigator().go(new Destination.CasePage(view.interview().caseId()));
                })
                .onError(VaultProblem.class, it -> page.notices()
                        .show(NoticeBar.attention(desk.kit(), desk.words().problem(it))))
                .start();
    }
}
