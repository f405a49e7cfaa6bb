package org.wayfile.ui.papers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.service.Guide;
import org.wayfile.service.PaperService;
import org.wayfile.service.PaperService.ChecklistView;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** All checklists of the household. */
public final class PapersScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final Words words;

    public PapersScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator) {
        super(kit, workspace.changes(), List.of(Checklist.class, ChecklistItem.class, CaseFile.class));
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = kit.messages(PapersScreen.class);
        this.words = new Words(kit, guide);
    }

    private record Shown(ChecklistView view, Optional<CaseFile> file) {}

    @Override
    protected void refresh() {
        kit.tasks()
                .run(() -> workspace.papers().checklists().stream()
                        .map(it -> new Shown(
                                it,
                                Optional.ofNullable(it.checklist().caseId())
                                        .flatMap(id -> workspace.cases().find(id))))
                        .toList())
                .onSuccess(it -> show(page(it)))
                .start();
    }

    private Node page(List<Shown> lists) {
        Page page = new Page(texts.get("title")).subtitle(texts.get("subtitle"));
        page.setId("papers");
        if (lists.isEmpty()) {
            page.add(new EmptyState(
                    texts.get("empty.what"), texts.get("empty.why"), texts.get("make"), this::make));
            return page;
        }
        page.primary(texts.get("make"), this::make).setId("make-checklist");
        Rows rows = new Rows();
        lists.forEach(it -> rows.add(row(it)));
        page.add(rows);
        return page;
    }

    private void make() {
        navigator.go(new Destination.NewChecklist(null));
    }

    private Row row(Shown it) {
        Checklist list = it.view().checklist();
        String packed = texts.get("packed", it.view().packed(), it.view().asked());
        ProgressBar bar = new ProgressBar(
                it.view().asked() == 0 ? 0 : (double) it.view().packed() / it.view().asked());
        bar.setPrefWidth(160);
        Accessible.name(bar, packed);
        String when = list.neededOn() == null ? "" : kit.dates().medium(list.neededOn());
        String second = it.file().map(CaseFile::title).orElse("");
        return Row.of(PaperService.title(list, guide, words.language()), joined(second, when, packed))
                .actions(bar)
                .opens(() -> navigator.go(new Destination.ChecklistPage(list.id())))
                .id("checklist-row");
    }

    private static String joined(String... parts) {
        return String.join(" · ", List.of(parts).stream().filter(it -> !it.isBlank()).toList());
    }
}
