package org.wayfile.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.wayfile.domain.cases.Address;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.CaseParty;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.service.Guide;
import org.wayfile.service.PeopleService.PersonView;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Facts;
import org.wayfile.ui.kit.Icons;
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
import org.wayfile.ui.parts.NumberBox;
import org.wayfile.ui.parts.NumberLines;
import org.wayfile.ui.parts.Words;

/** The page of one person. */
public final class PersonScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final UUID personId;
    private final Messages texts;
    private final Words words;

    public PersonScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, UUID personId) {
        super(
                kit,
                workspace.changes(),
                List.of(Person.class, Address.class, KeptNumber.class, CaseParty.class, CaseFile.class));
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.personId = personId;
        this.texts = kit.messages(PersonScreen.class);
        this.words = new Words(kit, guide);
    }

    private record InCase(CaseFile file, Role role) {}

    private record Shown(PersonView view, List<InCase> cases) {}

    @Override
    protected void refresh() {
        kit.tasks()
                .run(() -> workspace.people().view(personId).map(it -> new Shown(it, cases(it))))
                .onSuccess(found -> found.ifPresentOrElse(it -> show(page(it)), () -> show(gone())))
                .start();
    }

    private List<InCase> cases(PersonView view) {
        return view.roles().stream()
                .flatMap(party -> workspace
                        .cases()
                        .find(party.caseId())
                        .map(file -> new InCase(file, party.role()))
                        .stream())
                .toList();
    }

    private Node gone() {
        Page page = new Page(texts.get("gone"));
        page.add(new EmptyState(
                texts.get("gone"), texts.get("gone.why"), texts.get("cases"),
                () -> navigator.go(new Destination.Cases())));
        return page;
    }

    private Node page(Shown shown) {
        Person person = shown.view().person();
        Page page = new Page(person.fullName())
                .subtitle(person.relation())
                .crumb(texts.get("cases"), () -> navigator.go(new Destination.Cases()));
        page.setId("person");
        page.text(texts.get("delete"), () -> delete(person));
        page.primary(texts.get("change"), () -> navigator.go(new Destination.EditPerson(personId)))
                .setId("edit-person");
        page.add(numbers(shown.view()), addresses(shown.view()));
        page.side(facts(person), caseCard(shown.cases()));
        return page;
    }

    private Node numbers(PersonView view) {
        Card card = new Card();
        if (view.numbers().isEmpty()) {
            card.add(Texts.second(texts.get("numbers.none")));
        } else {
            card.add(NumberLines.of(
                    kit,
                    guide,
                    view.numbers(),
                    it -> kit.tasks().run(() -> workspace.people().remove(it)).start(),
                    List.of()));
        }
        card.add(Buttons.id(
                "add-number", Buttons.with(Icons.PLUS, Buttons.text(texts.get("numbers.add"), this::addNumber))));
        return new Section(texts.get("numbers"), card);
    }

    private void addNumber() {
        kit.dialogs().tell(texts.get("numbers.add"), new NumberBox(kit, guide, identifier -> {
            kit.dialogs().close();
            kit.tasks().run(() -> workspace.people().keep(personId, identifier)).start();
        }));
    }

    private Node addresses(PersonView view) {
        List<Address> addresses = new ArrayList<>(view.addresses());
        addresses.sort(Comparator.comparing(
                Address::fromOn, Comparator.nullsLast(Comparator.naturalOrder())).reversed());
        Rows rows = new Rows();
        for (Address address : addresses) {
            rows.add(Row.of(
                    address.untilOn() == null ? texts.get("address.now") : texts.get("address.before"),
                    period(address),
                    address.text().replace("\n", ", "),
                    "")
                    .actions(
                            Buttons.text(texts.get("remove"), () -> kit.tasks()
                                    .run(() -> workspace.people().remove(address))
                                    .start()),
                            Buttons.text(texts.get("change"), () -> new AddressDialog(kit, workspace, texts)
                                    .open(address))));
        }
        Section section = new Section(texts.get("addresses"));
        if (!addresses.isEmpty()) {
            section.add(rows);
        }
        return section.add(Buttons.id(
                "add-address",
                Buttons.with(
                        Icons.PLUS,
                        Buttons.text(texts.get("address.add"), () -> new AddressDialog(kit, workspace, texts)
                                .open(workspace.people().blankAddress(personId))))));
    }

    private String period(Address it) {
        String from = it.fromOn() == null ? "" : words.day(it.fromOn(), it.fromMonthOnly());
        String until = it.untilOn() == null ? "" : words.day(it.untilOn(), it.untilMonthOnly());
        if (from.isEmpty() && until.isEmpty()) {
            return "";
        }
        return until.isEmpty() ? texts.get("address.since", from) : texts.get("address.fromTo", from, until);
    }

    private Card facts(Person it) {
        Facts facts = new Facts();
        add(facts, "born", it.birthDate() == null ? "" : kit.dates().medium(it.birthDate()));
        add(facts, "speaks", it.speaks());
        add(facts, "phone", it.phone());
        add(facts, "email", it.email());
        add(facts, "otherNames", it.otherNames());
        Card card = Card.titled(texts.get("about"));
        card.add(facts.getChildren().isEmpty() ? Texts.second(texts.get("about.none")) : facts);
        return it.note().isBlank() ? card : card.add(Texts.second(it.note()));
    }

    private void add(Facts facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(texts.get(key), Dates.capital(value));
        }
    }

    private Card caseCard(List<InCase> cases) {
        Card card = Card.titled(texts.get("cases"));
        cases.forEach(it -> card.add(Buttons.link(
                it.file().title() + ", " + words.of(it.role()),
                () -> navigator.go(new Destination.CasePage(it.file().id())))));
        return cases.isEmpty() ? card.add(Texts.second(texts.get("cases.none"))) : card;
    }

    private void delete(Person person) {
        kit.dialogs()
                .confirmDanger(
                        texts.get("delete"),
                        texts.get("delete.text"),
                        texts.get("delete"),
                        () -> kit.tasks()
                                .run(() -> workspace.people().remove(person.id()))
                                .onSuccess(_ -> navigator.go(new Destination.Cases()))
                                .start());
    }
}
