package org.wayfile.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.service.Guide;
import org.wayfile.service.SearchService;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** What search finds: people, cases, papers, contacts; guides; things to do. Fast enough for the JavaFX thread. */
final class SearchSource {

    private static final int MOST_HITS = 6;
    private static final int MOST_GUIDES = 3;

    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final ShellActions actions;
    private final Kit kit;
    private final Messages texts;

    SearchSource(
            Kit kit, Workspace workspace, Guide guide, Navigator navigator, ShellActions actions, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.actions = actions;
        this.texts = texts;
    }

    /** One line of the list. */
    record Result(String title, String second, Runnable open) {}

    List<Result> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<Result> results = new ArrayList<>();
        workspace.search().find(typed, MOST_HITS).forEach(hit -> results.add(result(hit)));
        doings().filter(it -> SearchService.matches(it.title(), typed)).forEach(results::add);
        guides().filter(it -> SearchService.matches(it.title(), typed))
                .limit(MOST_GUIDES)
                .forEach(results::add);
        return results;
    }

    private Result result(SearchService.Hit hit) {
        Destination to =
                switch (hit.kind()) {
                    case PERSON -> new Destination.PersonPage(hit.opens());
                    case CASE -> new Destination.CasePage(hit.opens());
                    case PAPER -> new Destination.ChecklistPage(hit.opens());
                    case CONTACT -> new Destination.ContactPage(hit.opens());
                };
        String kind = texts.get("search." + hit.kind().name());
        String title = hit.title().isBlank() ? kind : hit.title();
        return new Result(
                title, hit.second().isBlank() ? kind : kind + " · " + hit.second(), () -> navigator.go(to));
    }

    private Stream<Result> doings() {
        return Stream.of(
                doing("do.case", () -> navigator.go(new Destination.EditCase(null))),
                doing("do.person", () -> navigator.go(new Destination.EditPerson(null))),
                doing("do.contact", () -> navigator.go(new Destination.NewContact(List.of(), null))),
                doing("do.checklist", () -> navigator.go(new Destination.NewChecklist(null))),
                doing("do.calling", () -> navigator.go(new Destination.SomeoneIsCalling())),
                doing("do.settings", () -> navigator.go(new Destination.Settings())),
                doing("top.lock", actions::lock),
                doing("top.hide", actions::hide));
    }

    private Result doing(String key, Runnable action) {
        return new Result(texts.get(key), texts.get("search.do"), action);
    }

    private Stream<Result> guides() {
        String language = kit.appearance().language().get().getLanguage();
        Stream<Result> lists = guide.checklists(language).stream()
                .map(ChecklistTemplate::title)
                .map(title -> new Result(
                        title, texts.get("search.list"), () -> navigator.go(new Destination.NewChecklist(null))));
        Stream<Result> agencies = guide.agencies(language).stream()
                .map(it -> new Result(
                        it.shortName() + ", " + it.name(),
                        texts.get("search.agency"),
                        () -> navigator.go(new Destination.Learn())));
        return Stream.concat(agencies, lists);
    }
}
