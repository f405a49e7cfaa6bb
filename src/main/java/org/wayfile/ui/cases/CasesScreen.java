package org.wayfile.ui.cases;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.CaseParty;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.contacts.ContactCase;
import org.wayfile.service.CaseService;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** All cases and all people. */
public final class CasesScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final Navigator navigator;
    private final Messages texts;
    private final Words words;

    public CasesScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator) {
        super(
                kit,
                workspace.changes(),
                List.of(CaseFile.class, CaseParty.class, Person.class, CaseEvent.class, ContactCase.class));
        this.kit = kit;
        this.workspace = workspace;
        this.navigator = navigator;
        this.texts = kit.messages(CasesScreen.class);
        this.words = new Words(kit, guide);
    }

    private record Shown(List<CaseService.Summary> cases, List<Person> people) {}

    @Override
    protected void refresh() {
        kit.tasks()
                .run(() -> new Shown(workspace.cases().cases(), workspace.people().people()))
                .onSuccess(it -> show(page(it)))
                .start();
    }

    private Node page(Shown shown) {
        Page page = new Page(texts.get("cases.title")).subtitle(texts.get("cases.subtitle"));
        page.setId("cases");
        page.secondary(texts.get("cases.addPerson"), () -> navigator.go(new Destination.EditPerson(null)));
        if (shown.cases().isEmpty()) {
            page.add(new EmptyState(
                    texts.get("cases.empty.what"),
                    texts.get("cases.empty.why"),
                    texts.get("cases.add"),
                    () -> navigator.go(new Destination.EditCase(null))));
        } else {
            page.primary(texts.get("cases.add"), () -> navigator.go(new Destination.EditCase(null)))
                    .setId("add-case");
            section(page, "cases.open", shown.cases().stream().filter(it -> it.caseFile().isOpen()).toList());
            section(page, "cases.closed", shown.cases().stream().filter(it -> !it.caseFile().isOpen()).toList());
        }
        if (!shown.people().isEmpty()) {
            Rows rows = new Rows();
            shown.people().forEach(it -> rows.add(row(it)));
            page.add(new Section(texts.get("cases.people"), rows));
        }
        return page;
    }

    private void section(Page page, String key, List<CaseService.Summary> cases) {
        if (!cases.isEmpty()) {
            Rows rows = new Rows();
            cases.forEach(it -> rows.add(row(it)));
            page.add(new Section(texts.get(key), rows));
        }
    }

    private Row row(CaseService.Summary it) {
        CaseFile file = it.caseFile();
        String people = it.parties().stream()
                .map(p -> p.person().givenName() + ", " + words.of(p.role()))
                .collect(Collectors.joining("; "));
        String day = it.dayCount().isKnown()
                ? texts.get("case.day", it.dayCount().day())
                : texts.get("case.notFiled");
        String quiet = it.dayCount().hasQuiet()
                ? texts.get("case.quiet", kit.dates().days(it.dayCount().quiet()))
                : "";
        String title = file.title().isBlank() ? words.formAndAgency(file) : file.title();
        String second = people.isEmpty() ? words.formAndAgency(file) : words.formAndAgency(file) + " · " + people;
        return Row.of(day, quiet, title, second)
                .opens(() -> navigator.go(new Destination.CasePage(file.id())))
                .id("case-row");
    }

    private Row row(Person it) {
        return Row.of(it.fullName(), it.relation())
                .opens(() -> navigator.go(new Destination.PersonPage(it.id())))
                .id("person-row");
    }
}
