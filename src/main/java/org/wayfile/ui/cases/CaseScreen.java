package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.CaseParty;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.contacts.ContactCase;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.service.PaperService;
import org.wayfile.service.RuleOffers;
import org.wayfile.service.TimelineLine;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.NumberLines;
import org.wayfile.ui.parts.Words;

/** The page of one case: numbers, what lies ahead, what happened; at the side dates, papers and people. */
public final class CaseScreen extends LiveScreen {

    private static final List<Class<? extends Entry>> SHOWN = List.of(
            CaseFile.class,
            CaseParty.class,
            Person.class,
            KeptNumber.class,
            CaseEvent.class,
            Correction.class,
            ContactEntry.class,
            ContactCase.class,
            Checklist.class,
            ChecklistItem.class,
            Attachment.class,
            FollowUp.class,
            Deadline.class,
            Appointment.class);

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final UUID caseId;
    private final Messages texts;
    private final Words words;
    private final CaseSide side;
    private final CaseDialogs dialogs;

    public CaseScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, UUID caseId) {
        super(kit, workspace.changes(), SHOWN);
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.caseId = caseId;
        this.texts = kit.messages(CasesScreen.class);
        this.words = new Words(kit, guide);
        this.dialogs = new CaseDialogs(kit, workspace, guide, words);
        this.side = new CaseSide(kit, navigator, words, texts, dialogs);
    }

    private record Shown(CaseView view, List<CaseSide.Papers> papers, List<RuleOffers.Found> offers) {}

    @Override
    protected void refresh() {
        String language = words.language();
        List<RuleText> rules = dialogs.rules().rules();
        LocalDate today = kit.dates().today();
        kit.tasks()
                .run(() -> workspace.cases()
                        .view(caseId)
                        .map(it -> new Shown(
                                it, papers(it, language), dialogs.rules().offers(it, rules, today))))
                .onSuccess(found -> found.ifPresentOrElse(it -> show(page(it)), () -> show(gone())))
                .start();
    }

    private List<CaseSide.Papers> papers(CaseView view, String language) {
        return view.checklists().stream()
                .flatMap(list -> workspace.papers().checklist(list.id()).stream())
                .map(it -> new CaseSide.Papers(
                        it.checklist().id(),
                        PaperService.title(it.checklist(), guide, language),
                        it.packed(),
                        it.asked()))
                .toList();
    }

    private Node gone() {
        Page page = new Page(texts.get("case.gone"));
        page.add(new EmptyState(
                texts.get("case.gone"),
                texts.get("case.gone.why"),
                texts.get("cases.title"),
                () -> navigator.go(new Destination.Cases())));
        return page;
    }

    private Node page(Shown shown) {
        CaseView view = shown.view();
        CaseFile file = view.caseFile();
        String filed = file.filedOn() == null
                ? ""
                : " · " + texts.get("case.filed", kit.dates().medium(file.filedOn()));
        Page page = new Page(file.title().isBlank() ? words.formAndAgency(file) : file.title())
                .subtitle(words.formAndAgency(file) + filed)
                .crumb(texts.get("cases.title"), () -> navigator.go(new Destination.Cases()));
        page.setId("case");
        page.text(texts.get("case.more"), () -> dialogs.more(file, navigator));
        page.secondary(texts.get("case.edit"), () -> navigator.go(new Destination.EditCase(caseId)))
                .setId("edit-case");
        page.primary(texts.get("case.add"), () -> dialogs.add(caseId, navigator)).setId("add-to-case");
        page.add(numbers(view));
        if (!file.statusWords().isBlank()) {
            page.add(status(file));
        }
        timeline(page, view);
        if (!file.note().isBlank()) {
            page.add(new Section(texts.get("case.note"), new Card(Texts.body(file.note()))));
        }
        side.fill(page, view, shown.papers(), shown.offers());
        return page;
    }

    private Node numbers(CaseView view) {
        Card card = new Card();
        List<Node> further = new ArrayList<>();
        view.numbersOfPeople().forEach(it -> further.add(NumberLines.of(kit, guide, it)));
        if (view.dayCount().isKnown()) {
            further.add(new VBox(
                    Texts.second(texts.get("case.waits")),
                    Texts.boldThenPlain(
                            texts.get("case.waiting", view.dayCount().day()),
                            view.dayCount().hasQuiet()
                                    ? texts.get(
                                            "case.waiting.quiet",
                                            kit.dates().days(view.dayCount().quiet()))
                                    : "")));
        }
        card.add(NumberLines.of(
                kit,
                guide,
                view.numbers(),
                it -> kit.tasks().run(() -> workspace.cases().remove(it)).start(),
                further));
        card.add(Buttons.id(
                "add-number",
                Buttons.with(Icons.PLUS, Buttons.text(texts.get("case.addNumber"), () -> dialogs.number(caseId)))));
        return card;
    }

    private Node status(CaseFile file) {
        Card card = Card.titled(
                texts.get("case.status"),
                Texts.strong("“" + file.statusWords() + "”"),
                Texts.second(
                        file.statusReadOn() == null
                                ? words.of(file.statusSource())
                                : texts.get(
                                        "case.status.read",
                                        words.of(file.statusSource()),
                                        kit.dates().medium(file.statusReadOn()))));
        guide.meaning(file.statusWords(), words.language())
                .ifPresent(it -> card.add(Texts.body(texts.get("case.meaning", it.term(), it.text()))));
        return card;
    }

    private void timeline(Page page, CaseView view) {
        TimelineList lines = new TimelineList(kit, navigator, words, texts, dialogs, guide);
        List<TimelineLine> ahead =
                view.timeline().stream().filter(TimelineLine::ahead).toList().reversed();
        List<TimelineLine> happened =
                view.timeline().stream().filter(it -> !it.ahead()).toList();
        if (!ahead.isEmpty()) {
            page.add(new Section(texts.get("case.ahead"), lines.of(ahead)));
        }
        page.add(
                happened.isEmpty()
                        ? new EmptyState(
                                texts.get("case.nothing"),
                                texts.get("case.nothing.why"),
                                texts.get("case.addEvent"),
                                () -> dialogs.event(caseId))
                        : new Section(texts.get("case.happened"), lines.of(happened)));
    }
}
