package org.wayfile.ui.interview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.interview.AfterNotes;
import org.wayfile.domain.interview.Interview;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.service.CaseService;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewService.Line;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;

/** Each coming appointment with its preparation, practice and sheet; and those whose day has passed, for the notes. */
public final class InterviewScreen extends LiveScreen {

    private final Kit kit;
    private final InterviewDesk desk;
    private final @Nullable UUID caseId;
    private final Messages texts;

    /**
     * The screen.
     *
     * @param caseId the case whose appointment comes first, or null
     */
    public InterviewScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            @Nullable UUID caseId) {
        super(
                kit,
                workspace.changes(),
                List.of(Appointment.class, CaseFile.class, Checklist.class, Interview.class, AfterNotes.class));
        this.kit = kit;
        this.desk = new InterviewDesk(kit, workspace, guide, navigator);
        this.caseId = caseId;
        this.texts = desk.texts();
    }

    private record Shown(List<Line> lines, List<CaseFile> cases) {}

    @Override
    protected void refresh() {
        kit.tasks()
                .run(this::read)
                .onSuccess(it -> show(page(it)))
                .start();
    }

    private Shown read() {
        desk.warmUp();
        return new Shown(
                desk.interviews().lines(),
                desk.workspace().cases().cases().stream()
                        .map(CaseService.Summary::caseFile)
                        .filter(CaseFile::isOpen)
                        .toList());
    }

    private Node page(Shown shown) {
        LocalDate today = kit.dates().today();
        Page page = new Page(texts.get("title")).subtitle(texts.get("subtitle"));
        page.setId("interview");
        List<Line> coming = shown.lines().stream()
                .filter(it -> !it.isPast(today))
                .sorted(Comparator.comparing((Line it) -> !it.file().id().equals(caseId)))
                .toList();
        List<Line> past = shown.lines().stream()
                .filter(it -> it.isPast(today))
                .toList()
                .reversed();
        if (shown.lines().isEmpty()) {
            page.add(new EmptyState(
                    texts.get("empty.what"), texts.get("empty.letter"), texts.get("begin"),
                    () -> begin(shown.cases())));
            return page;
        }
        page.secondary(texts.get("begin"), () -> begin(shown.cases())).setId("interview-begin");
        boolean first = true;
        for (Line it : coming) {
            page.add(card(it, first));
            first = false;
        }
        if (!past.isEmpty()) {
            page.add(new Section(texts.get("past"), past.stream().map(this::pastCard).toArray(Node[]::new)));
        }
        page.side(rules());
        return page;
    }

    private Node rules() {
        Card card = Card.titled(texts.get("rules"));
        desk.common().honest().stream().limit(5).forEach(it -> card.add(Texts.body(it.text())));
        return card;
    }

    private Node card(Line it, boolean main) {
        Appointment a = it.appointment();
        Card card = a == null
                ? Card.titled(it.file().title(), Texts.strong(texts.get("noDay")))
                : Card.titled(
                        desk.words().of(a.kind()) + ": " + it.file().title(),
                        Texts.strong(desk.when(a)),
                        Texts.body(a.office() + (a.place().isBlank() ? "" : ", " + a.place())),
                        Texts.second(texts.get(
                                "in",
                                kit.dates().days(ChronoUnit.DAYS.between(kit.dates().today(), a.heldOn())))));
        if (it.interview() != null && !it.interview().typeId().isEmpty()) {
            desk.interviewGuide()
                    .type(it.interview().typeId(), desk.language())
                    .ifPresent(type -> card.add(Texts.second(type.words().name())));
        }
        boolean asked = a == null || a.kind() == Appointment.Kind.INTERVIEW || a.kind() == Appointment.Kind.CONSULATE;
        String begin = texts.get(asked ? "prepare" : "prepare.day");
        String go = it.interview() == null ? begin : texts.get("prepare.on");
        WrapRow buttons = new WrapRow(Buttons.id(
                main ? "prepare" : "prepare-" + it.file().form().toLowerCase(java.util.Locale.ROOT),
                main ? Buttons.primary(go, () -> prepare(it)) : Buttons.secondary(go, () -> prepare(it))));
        if (it.interview() != null) {
            UUID id = it.interview().id();
            buttons.getChildren()
                    .add(Buttons.secondary(
                            texts.get("practice"), () -> desk.navigator().go(new Destination.Practice(id))));
        }
        if (a != null) {
            buttons.getChildren()
                    .add(Buttons.id(
                            main ? "print-sheet" : "print-" + it.file().form().toLowerCase(java.util.Locale.ROOT),
                            Buttons.with(
                                    Icons.PRINT,
                                    Buttons.secondary(
                                            texts.get("print"),
                                            () -> desk.navigator().go(new Destination.SheetPage(
                                                    it.file().id(),
                                                    it.interview() == null ? null : it.interview().id()))))));
        }
        buttons.getChildren()
                .add(Buttons.text(
                        texts.get("openCase"),
                        () -> desk.navigator().go(new Destination.CasePage(it.file().id()))));
        return card.add(Texts.second(texts.get("letterWins")), buttons);
    }

    private Node pastCard(Line it) {
        Appointment a = it.appointment();
        Card card = Card.titled(
                it.file().title(), Texts.body(a == null ? "" : desk.when(a)), Texts.second(texts.get("past.why")));
        return card.add(new WrapRow(Buttons.id(
                "after-notes",
                Buttons.secondary(texts.get(it.written() ? "after.open" : "after.write"), () -> notes(it)))));
    }

    private void prepare(Line it) {
        open(it, id -> new Destination.PrepareInterview(id));
    }

    private void notes(Line it) {
        open(it, id -> new Destination.AfterInterviewNotes(id));
    }

    private void open(Line it, java.util.function.Function<UUID, Destination> where) {
        UUID appointmentId = it.appointment() == null ? null : it.appointment().id();
        kit.tasks()
                .run(() -> it.interview() == null
                        ? desk.interviews().prepare(it.file().id(), appointmentId)
                        : it.interview())
                .onSuccess(made -> desk.navigator().go(where.apply(made.id())))
                .start();
    }

    /** A letter came whose appointment is not in the vault yet: for which case? */
    private void begin(List<CaseFile> cases) {
        if (cases.isEmpty()) {
            desk.navigator().go(new Destination.BeginInterview());
            return;
        }
        Rows rows = new Rows();
        for (CaseFile it : cases) {
            rows.add(Row.of(it.title(), desk.words().formAndAgency(it))
                    .opens(() -> {
                        kit.dialogs().close();
                        kit.tasks()
                                .run(() -> desk.interviews().prepare(it.id(), null))
                                .onSuccess(made -> desk.navigator()
                                        .go(new Destination.PrepareInterview(made.id())))
                                .start();
                    })
                    .id("begin-" + it.form().toLowerCase(java.util.Locale.ROOT)));
        }
        rows.add(Row.of(texts.get("begin.other"), texts.get("begin.other.second"))
                .opens(() -> {
                    kit.dialogs().close();
                    desk.navigator().go(new Destination.BeginInterview());
                })
                .id("begin-other"));
        kit.dialogs().show(texts.get("begin.which"), new VBox(rows));
    }
}
