package org.wayfile.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.service.Guide;
import org.wayfile.service.LearnSearch;
import org.wayfile.service.SearchService;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** What search finds: people, cases, papers, contacts; things to do; guides, agencies, forms and words. Fast enough for the JavaFX thread. */
final class SearchSource {

    private static final int MOST_HITS = 6;
    private static final int MOST_LEARN = 5;
    private static final int MOST_LISTS = 2;

    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final ShellActions actions;
    private final Kit kit;
    private final Messages texts;
    private @Nullable LearnSearch learn;

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
        guides(typed).forEach(results::add);
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

    /** Checklists, then guides, agencies, forms and words. */
    private Stream<Result> guides(String typed) {
        String language = kit.appearance().languageCode();
        Stream<Result> lists = guide.checklists(language).stream()
                .map(ChecklistTemplate::title)
                .filter(title -> SearchService.matches(title, typed))
                .map(title -> new Result(
                        title, texts.get("search.list"), () -> navigator.go(new Destination.NewChecklist(null))));
        return Stream.concat(learn(language).find(typed, MOST_LEARN).stream().map(this::result),
                lists.limit(MOST_LISTS));
    }

    private LearnSearch learn(String language) {
        LearnSearch ready = learn;
        if (ready == null) {
            ready = new LearnSearch(guide, language);
            learn = ready;
        }
        return ready;
    }

    private Result result(LearnSearch.Hit hit) {
        Destination to =
                switch (hit.kind()) {
                    case GUIDE -> new Destination.GuidePage(hit.id(), null);
                    case AGENCY -> new Destination.AgencyPage(hit.id());
                    case FORM -> new Destination.FormPage(hit.id());
                    case TERM -> new Destination.Glossary(hit.id());
                    case PROBLEM -> new Destination.FinderResult(hit.id());
                };
        return new Result(hit.title(), texts.get("search." + hit.kind().name()), () -> navigator.go(to));
    }
}
