package org.wayfile.ui.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.service.Guide;
import org.wayfile.service.PaperService;
import org.wayfile.service.PaperService.ChecklistView;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** One checklist: "my letter asks for" first, then the list; the boxes are saved as they are ticked. */
public final class ChecklistScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final PaperPrinting printing;
    private final UUID checklistId;
    private final Messages texts;
    private final Words words;
    private final ItemActions actions;

    public ChecklistScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            PaperPrinting printing,
            UUID checklistId) {
        super(
                kit,
                workspace.changes(),
                List.of(Checklist.class, ChecklistItem.class, Attachment.class, CaseFile.class, Person.class));
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.printing = printing;
        this.checklistId = checklistId;
        this.texts = kit.messages(PapersScreen.class);
        this.words = new Words(kit, guide);
        this.actions = new ItemActions(kit, workspace, navigator, words, texts);
    }

    private record Shown(ChecklistView view, Optional<CaseFile> file, List<Person> people) {}

    @Override
    protected void refresh() {
        kit.tasks()
                .run(() -> workspace.papers().checklist(checklistId).map(it -> new Shown(
                        it,
                        Optional.ofNullable(it.checklist().caseId())
                                .flatMap(id -> workspace.cases().find(id)),
                        workspace.people().people())))
                .onSuccess(found -> found.ifPresentOrElse(it -> show(page(it)), () -> show(gone())))
                .start();
    }

    private Node gone() {
        Page page = new Page(texts.get("gone"));
        page.add(new EmptyState(
                texts.get("gone"),
                texts.get("gone.why"),
                texts.get("title"),
                () -> navigator.go(new Destination.Papers())));
        return page;
    }

    private Node page(Shown shown) {
        ChecklistView view = shown.view();
        Checklist list = view.checklist();
        String language = words.language();
        Optional<ChecklistTemplate> template = guide.checklist(list.templateId(), language);
        String title = PaperService.title(list, guide, language);
        Page page = new Page(title)
                .subtitle(subtitle(shown))
                .crumb(texts.get("title"), () -> navigator.go(new Destination.Papers()));
        page.setId("checklist");
        page.text(texts.get("delete"), () -> delete(title)).setId("delete-checklist");
        page.text(texts.get("print.blank"), () -> printing.printChecklist(list.id(), true));
        page.secondary(texts.get("print"), () -> printing.printChecklist(list.id(), false))
                .setId("print-checklist");
        page.primary(texts.get("add"), () -> actions.add(list.id(), shown.people())).setId("add-paper");
        ItemRows rows = new ItemRows(kit, words, texts, actions, page.notices(), template, shown.people());
        group(page, rows, view, true, "group.letter");
        group(page, rows, view, false, template.isEmpty() ? "group.own" : group(template.get()));
        if (view.items().isEmpty()) {
            page.add(new EmptyState(
                    texts.get("list.empty"),
                    texts.get("list.empty.why"),
                    texts.get("add"),
                    () -> actions.add(list.id(), shown.people())));
        }
        page.add(Texts.second(foot(view, template)));
        removed(page, view, template);
        return page;
    }

    private static String group(ChecklistTemplate template) {
        return template.kind() == ChecklistTemplate.Kind.INTERVIEW ? "group.interview" : "group.list";
    }

    private String subtitle(Shown shown) {
        String file = shown.file().map(CaseFile::title).orElse("");
        String day = shown.view().checklist().neededOn() == null
                ? ""
                : kit.dates().full(shown.view().checklist().neededOn());
        return file.isEmpty() || day.isEmpty() ? file + day : file + " · " + day;
    }

    private void group(Page page, ItemRows rows, ChecklistView view, boolean letter, String key) {
        List<ChecklistItem> items =
                view.items().stream().filter(it -> it.fromLetter() == letter).toList();
        if (!items.isEmpty()) {
            page.add(new Section(texts.get(key), rows.of(items, view)));
        }
    }

    private String foot(ChecklistView view, Optional<ChecklistTemplate> template) {
        String packed = texts.get("packed", view.packed(), view.asked());
        String drop = texts.get("foot.drop");
        return template.map(it -> drop + " " + packed + ". " + source(it.provenance()))
                .orElse(drop + " " + packed + ".");
    }

    private String source(Provenance it) {
        String checked = texts.get("foot.source", it.source(), kit.dates().medium(it.checkedOn()));
        boolean old = it.isPast(kit.dates().today());
        if (old) {
            return checked + " " + texts.get("foot.old", it.source());
        }
        return it.verify() ? checked + " " + texts.get("foot.verify", it.source()) : checked;
    }

    private void removed(Page page, ChecklistView view, Optional<ChecklistTemplate> template) {
        if (!view.removed().isEmpty()) {
            Rows rows = new Rows();
            view.removed()
                    .forEach(it -> rows.add(Row.of(ItemRows.title(it, template), "")
                            .actions(Buttons.text(texts.get("bringBack"), () -> kit.tasks()
                                    .run(() -> workspace.papers().save(it.removed(false)))
                                    .start()))));
            page.add(new Section(texts.get("removed"), rows));
        }
    }

    private void delete(String title) {
        kit.dialogs()
                .confirmDanger(texts.get("delete"), texts.get("delete.text"), texts.get("delete"), () -> kit.tasks()
                        .run(() -> workspace.papers().remove(checklistId, title))
                        .onSuccess(_ -> navigator.go(new Destination.Papers()))
                        .start());
    }
}
