package org.wayfile.ui.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.ContactCase;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.schedule.Draft;
import org.wayfile.service.CaseService;
import org.wayfile.service.ContactService.ContactView;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.Words;

/** The log, newest first; of all cases or of one, which can be printed. */
public final class ContactsScreen extends LiveScreen {

    private static final int SHOWN_AT_FIRST = 100;

    /** How the names of drafts begin that "Someone is calling me now" and the finder made. */
    private static final List<String> PREPARED = List.of("contact-noted:", "contact-prepared:");

    private final Kit kit;
    private final Workspace workspace;
    private final Navigator navigator;
    private final LogPrinting printing;
    private final Messages texts;
    private final Words words;
    private final ObjectProperty<Choice> choice;
    private int most = SHOWN_AT_FIRST;

    public ContactsScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, LogPrinting printing) {
        super(kit, workspace.changes(), List.of(ContactEntry.class, ContactCase.class, CaseFile.class));
        this.kit = kit;
        this.workspace = workspace;
        this.navigator = navigator;
        this.printing = printing;
        this.texts = kit.messages(ContactsScreen.class);
        this.words = new Words(kit, guide);
        this.choice = new SimpleObjectProperty<>(new Choice(null));
        choice.addListener((_, _, _) -> refresh());
    }

    /** The case whose contacts are shown; null for all. */
    private record Choice(@Nullable CaseFile file) {}

    /** The log of the case that is chosen. */
    @Override
    public boolean printShown() {
        UUID id = caseId();
        if (id != null) {
            printing.printLog(id);
        }
        return id != null;
    }

    private record Read(List<ContactView> contacts, boolean more, List<CaseFile> cases, List<Draft> drafts) {}

    @Override
    protected void refresh() {
        Choice now = choice.get();
        int limit = most;
        kit.tasks().run(() -> read(now, limit)).onSuccess(it -> show(page(it))).start();
    }

    private Read read(Choice now, int limit) {
        List<CaseFile> cases = workspace.cases().cases().stream()
                .map(CaseService.Summary::caseFile)
                .toList();
        List<Draft> drafts = workspace.drafts().all().stream()
                .filter(it -> PREPARED.stream().anyMatch(it.form()::startsWith))
                .toList();
        if (now.file() != null) {
            return new Read(workspace.contacts().aboutCase(now.file().id()), false, cases, drafts);
        }
        List<ContactEntry> all = workspace.contacts().contacts();
        List<ContactView> views = all.stream()
                .limit(limit)
                .flatMap(it -> workspace.contacts().view(it.id()).stream())
                .toList();
        return new Read(views, all.size() > limit, cases, drafts);
    }

    private Node page(Read read) {
        Page page = new Page(texts.get("title")).subtitle(texts.get("subtitle"));
        page.setId("contacts");
        page.secondary(texts.get("prepare"), () -> navigator.go(new Destination.CallCompanion(caseId(), null)))
                .setId("prepare");
        page.primary(texts.get("log"), () -> navigator.go(new Destination.NewContact(caseIds(), null)))
                .setId("log");
        if (!read.cases().isEmpty() && (choice.get().file() != null || !read.contacts().isEmpty())) {
            page.add(filter(read.cases()));
        }
        if (!read.drafts().isEmpty()) {
            Rows unsaved = new Rows();
            read.drafts().forEach(it -> unsaved.add(row(it)));
            page.add(new Section(texts.get("unsaved"), unsaved));
        }
        if (read.contacts().isEmpty()) {
            page.add(new EmptyState(
                    texts.get("empty.what"),
                    texts.get("empty.why"),
                    texts.get("log"),
                    () -> navigator.go(new Destination.NewContact(caseIds(), null))));
            return page;
        }
        if (choice.get().file() != null) {
            UUID id = choice.get().file().id();
            page.text(texts.get("saveTable"), () -> printing.saveTable(id)).setId("save-table");
            page.text(texts.get("printLog"), this::printShown).setId("print-log");
        }
        Rows rows = new Rows();
        read.contacts().forEach(it -> rows.add(row(it)));
        page.add(rows);
        if (read.more()) {
            page.add(Buttons.secondary(texts.get("more"), () -> {
                most += SHOWN_AT_FIRST;
                refresh();
            }));
        }
        return page;
    }

    private Node filter(List<CaseFile> cases) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null));
        cases.forEach(it -> choices.add(new Choice(it)));
        FormBuilder form = new FormBuilder(kit, texts);
        form.choice("filter", choice, choices, it -> it.file() == null ? texts.get("filter.all") : it.file().title());
        return form.node();
    }

    private @Nullable UUID caseId() {
        return choice.get().file() == null ? null : choice.get().file().id();
    }

    private List<UUID> caseIds() {
        return choice.get().file() == null ? List.of() : List.of(choice.get().file().id());
    }

    /** A contact that was filled in elsewhere and left before it was saved. */
    private Row row(Draft draft) {
        String asked = DraftKeeper.text(draft, "asked");
        String what = brief(asked.isBlank() ? DraftKeeper.text(draft, "said") : asked);
        return Row.of(what.isBlank() ? texts.get("row.noWords") : what, words.agency(DraftKeeper.text(draft, "agency")))
                .opens(() -> navigator.go(new Destination.PreparedContact(draft.form(), List.of())))
                .id("unsaved-row");
    }

    private Row row(ContactView view) {
        ContactEntry it = view.entry();
        String said = it.said().isBlank() ? it.asked() : it.said();
        String cases = view.cases().stream().map(CaseFile::title).collect(Collectors.joining(", "));
        String second = words.agency(it.agency())
                + (it.reference().isBlank() ? "" : " · " + texts.get("row.reference", it.reference()))
                + (cases.isEmpty() ? "" : " · " + cases);
        return Row.of(
                kit.dates().near(it.happenedOn(), Dates.capital(kit.dates().medium(it.happenedOn()))),
                words.of(it.channel()) + (it.atTime().isBlank() ? "" : ", " + it.atTime()),
                brief(said.isBlank() ? texts.get("row.noWords") : said),
                second)
                .opens(() -> navigator.go(new Destination.ContactPage(it.id())))
                .id("contact-row");
    }

    private static String brief(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= 160 ? line : line.substring(0, line.offsetByCodePoints(0, 150)) + "…";
    }
}
