package org.wayfile.ui.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.service.CaseService;
import org.wayfile.service.Guide;
import org.wayfile.service.SearchService;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;

/** Choosing the situation of a new checklist. */
public final class NewChecklistScreen implements Screen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final @Nullable UUID caseId;
    private final Messages texts;
    private final StackPane holder = new StackPane();
    private final VBox found = new VBox();
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(new Choice(null));
    private final ObjectProperty<DateEntry> neededOn = new SimpleObjectProperty<>(DateEntry.EMPTY);

    /**
     * @param caseId the case the list is for, chosen beforehand, or null
     */
    public NewChecklistScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, @Nullable UUID caseId) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.caseId = caseId;
        this.texts = kit.messages(PapersScreen.class);
        found.getStyleClass().add("wf-page-main");
        wanted.addListener((_, _, _) -> list());
        choice.addListener((_, _, _) -> list());
    }

    private record Choice(@Nullable CaseFile file) {}

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        kit.tasks()
                .run(() -> workspace.cases().cases().stream()
                        .map(CaseService.Summary::caseFile)
                        .toList())
                .onSuccess(this::show)
                .start();
    }

    @Override
    public void deactivate() {}

    private void show(List<CaseFile> cases) {
        Page page = new Page(texts.get("new.title"))
                .subtitle(texts.get("new.subtitle"))
                .crumb(texts.get("title"), () -> navigator.go(new Destination.Papers()));
        page.setId("new-checklist");
        List<Choice> choices = new ArrayList<>(List.of(new Choice(null)));
        cases.forEach(it -> choices.add(new Choice(it)));
        choices.stream()
                .filter(it -> it.file() != null && it.file().id().equals(caseId))
                .findFirst()
                .ifPresent(choice::set);
        FormBuilder form = new FormBuilder(kit, texts);
        form.columns(2, row -> {
            row.choice("new.case", choice, choices,
                    it -> it.file() == null ? texts.get("new.noCase") : it.file().title());
            row.date("new.needed", neededOn).optional();
        });
        form.text("new.search", wanted);
        page.add(new Card(form.node()), found);
        page.secondary(texts.get("new.own"), this::own).setId("own-list");
        holder.getChildren().setAll(page);
        list();
    }

    private void list() {
        String language = kit.appearance().languageCode();
        List<ChecklistTemplate> matching = guide.checklists(language).stream()
                .filter(it -> wanted.get().isBlank()
                        || SearchService.matches(
                                it.title() + " " + it.intro() + " " + String.join(" ", it.forms()), wanted.get()))
                .sorted(Comparator.comparing((ChecklistTemplate it) -> !fits(it)))
                .toList();
        found.getChildren().clear();
        List<ChecklistTemplate> fitting = matching.stream().filter(this::fits).toList();
        section("new.fits", fitting);
        for (ChecklistTemplate.Kind kind : ChecklistTemplate.Kind.values()) {
            section(
                    "kind." + kind.name(),
                    matching.stream()
                            .filter(it -> it.kind() == kind && !fitting.contains(it))
                            .toList());
        }
        if (matching.isEmpty()) {
            found.getChildren().add(new Rows(Row.of(texts.get("new.nothing"), texts.get("new.nothing.why"))));
        }
    }

    private boolean fits(ChecklistTemplate it) {
        CaseFile file = choice.get().file();
        return file != null && !file.form().isBlank() && it.forms().contains(file.form());
    }

    private void section(String key, List<ChecklistTemplate> templates) {
        if (!templates.isEmpty()) {
            Rows rows = new Rows();
            templates.forEach(it -> rows.add(
                    Row.of(it.title(), it.intro()).opens(() -> make(it)).id("template-" + it.id())));
            found.getChildren().add(new Section(texts.get(key), rows));
        }
    }

    private void make(ChecklistTemplate template) {
        UUID id = chosen();
        LocalDate day = neededOn.get().day().orElse(null);
        kit.tasks()
                .run(() -> workspace.papers().make(template, id, day))
                .onSuccess(this::open)
                .start();
    }

    private void own() {
        kit.dialogs()
                .askText(
                        texts.get("new.own"),
                        texts.get("new.own.label"),
                        "",
                        texts.get("new.own.make"),
                        title -> {
                            UUID id = chosen();
                            LocalDate day = neededOn.get().day().orElse(null);
                            kit.tasks()
                                    .run(() -> workspace.papers().makeOwn(title.strip(), id, day))
                                    .onSuccess(this::open)
                                    .start();
                        });
    }

    private @Nullable UUID chosen() {
        CaseFile file = choice.get().file();
        return file == null ? null : file.id();
    }

    private void open(Checklist list) {
        navigator.go(new Destination.ChecklistPage(list.id()));
    }
}
