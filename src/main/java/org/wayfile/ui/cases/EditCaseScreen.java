package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.reference.Agency;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.PersonFields;
import org.wayfile.ui.parts.Words;

/** The form of a case, new or kept. What is typed is kept as a draft until it is saved. */
public final class EditCaseScreen implements Screen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final @Nullable UUID caseId;
    private final Messages texts;
    private final Words words;
    private final DraftKeeper draft;
    private final StackPane holder = new StackPane();

    /**
     * @param caseId the case to change, null for a new one
     */
    public EditCaseScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, @Nullable UUID caseId) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.caseId = caseId;
        this.texts = kit.messages(CasesScreen.class);
        this.words = new Words(kit, guide);
        this.draft = new DraftKeeper(kit, workspace.drafts(), caseId == null ? "case-new" : "case:" + caseId);
    }

    private record Read(CaseFile file, List<CaseView.Party> parties, List<Person> people) {}

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        kit.tasks()
                .run(() -> new Read(
                        caseId == null
                                ? workspace.cases().blank()
                                : workspace.cases().find(caseId).orElseGet(() -> workspace.cases().blank()),
                        caseId == null ? List.of() : workspace.cases().parties(caseId),
                        workspace.people().people()))
                .onSuccess(this::show)
                .start();
    }

    @Override
    public void deactivate() {
        draft.leave();
    }

    private void show(Read read) {
        CaseForm fields = new CaseForm(read.file(), read.parties());
        Page page = new Page(texts.get(caseId == null ? "edit.new" : "edit.change"))
                .subtitle(texts.get("edit.subtitle"))
                .crumb(texts.get("cases.title"), () -> navigator.go(new Destination.Cases()));
        page.setId("edit-case-page");
        FormBuilder form = build(fields, read.people());
        page.add(new Card(form.node())).startAt(form.fields().getFirst());
        page.text(texts.get("cancel"), () -> {
            draft.end();
            navigator.back();
        });
        page.primary(texts.get("edit.save"), () -> {
            if (form.valid()) {
                save(fields, page);
            }
        }).setId("save-case");
        holder.getChildren().setAll(page);
        keepDraft(fields, page);
    }

    private FormBuilder build(CaseForm fields, List<Person> people) {
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("edit.title", fields.title).needed();
        form.columns(2, row -> {
            row.search("edit.agency", fields.agency, agencies(fields.agency.get()), words::agency);
            row.search("edit.form", fields.form, forms(fields.form.get()),
                    it -> words.form(it, texts.get("edit.form.none"))).optional();
        });
        form.text("edit.process", fields.process).optional();
        form.columns(2, row -> {
            row.date("edit.filed", fields.filedOn).optional().check(this::future);
            row.text("edit.office", fields.office).optional();
        });
        form.section("edit.people");
        Node none = Texts.second(texts.get("edit.people.none"));
        Shown.set(none, people.isEmpty());
        form.add(none);
        RoleLines lines = new RoleLines(words, texts, people, fields.roles);
        form.add(lines);
        form.add(Buttons.id("edit-add-person",
                Buttons.text(texts.get("edit.people.add"), () -> add(lines, fields, none))));
        form.section("edit.status");
        form.area("edit.words", fields.status, 2).optional();
        form.columns(2, row -> {
            row.date("edit.read", fields.readOn).optional().check(this::future);
            row.choice("event.source", fields.source, List.of(Source.values()), words::of);
        });
        form.area("edit.note", fields.note, 3).optional();
        return form;
    }

    /**
     * Keeps a new person at once and takes it into the form.
     *
     * @param none says that there are no people, until there is one
     */
    private void add(RoleLines lines, CaseForm fields, Node none) {
        PersonFields.ask(
                kit, words, List.of(), workspace.people().blank(), Role.APPLICANT, (person, role) -> kit.tasks()
                        .run(() -> workspace.people().save(person))
                        .onSuccess(_ -> {
                            fields.roles.add(new RoleChoice(person.id(), role));
                            lines.add(person);
                            Shown.set(none, false);
                        })
                        .start());
    }

    private Check future(@Nullable DateEntry entry) {
        if (!(entry instanceof DateEntry.Day(LocalDate day))) {
            return Check.fine();
        }
        if (day.isAfter(kit.dates().today())) {
            return Check.warning(texts.get("edit.future"));
        }
        return day.getYear() < 1950 ? Check.warning(texts.get("edit.long")) : Check.fine();
    }

    private List<String> agencies(String now) {
        List<String> ids =
                new ArrayList<>(guide.agencies(words.language()).stream().map(Agency::id).toList());
        if (!now.isBlank() && !ids.contains(now)) {
            ids.add(now);
        }
        return ids;
    }

    private List<String> forms(String now) {
        List<String> numbers = words.forms();
        if (!numbers.contains(now)) {
            numbers.add(now);
        }
        return numbers;
    }

    private void keepDraft(CaseForm fields, Page page) {
        draft.restore(() -> page.notices()
                .show(NoticeBar.info(kit, texts.get("edit.draft")).closable()));
        draft.text("title", fields.title)
                .text("agency", fields.agency)
                .text("form", fields.form)
                .text("process", fields.process)
                .text("office", fields.office)
                .date("filed", fields.filedOn)
                .text("status", fields.status)
                .date("read", fields.readOn)
                .text("note", fields.note);
    }

    private void save(CaseForm fields, Page page) {
        CaseFile next = fields.toCase();
        kit.tasks()
                .run(() -> workspace.cases().save(next, List.copyOf(fields.roles)))
                .onSuccess(_ -> {
                    draft.end();
                    navigator.go(new Destination.CasePage(next.id()));
                })
                .onError(VaultProblem.class, it -> page.notices().show(NoticeBar.attention(kit, words.problem(it))))
                .start();
    }
}
