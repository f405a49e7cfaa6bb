package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.service.CaseView;
import org.wayfile.service.RuleOffers;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Ends;
import org.wayfile.ui.kit.Facts;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Words;

/** The side column of a case: dates, papers, people, whom to ask. */
final class CaseSide {

    private static final int MOST_OFFERS = 3;

    private final Kit kit;
    private final Navigator navigator;
    private final Words words;
    private final Messages texts;
    private final CaseDialogs dialogs;

    CaseSide(Kit kit, Navigator navigator, Words words, Messages texts, CaseDialogs dialogs) {
        this.kit = kit;
        this.navigator = navigator;
        this.words = words;
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** A checklist of the case as its card shows it. */
    record Papers(UUID id, String title, long packed, long asked) {}

    void fill(Page page, CaseView view, List<Papers> papers, List<RuleOffers.Found> offers) {
        page.side(dates(view), rules(view, offers), papers(view.caseFile(), papers), people(view), ask(view));
    }

    private Card dates(CaseView view) {
        LocalDate today = kit.dates().today();
        Facts facts = new Facts();
        view.deadlines().stream()
                .filter(Deadline::isOpen)
                .forEach(it -> facts.add(it.title(), kit.dates().medium(it.dueOn())));
        view.appointments().stream()
                .filter(it -> !it.cancelled() && !it.heldOn().isBefore(today))
                .forEach(it -> facts.add(appointment(it), kit.dates().medium(it.heldOn())));
        view.followUps().stream()
                .filter(FollowUp::isOpen)
                .forEach(it -> facts.add(
                        it.title().isBlank() ? texts.get("case.askAgain") : it.title(),
                        kit.dates().medium(it.dueOn())));
        Card card = Card.titled(texts.get("case.dates"));
        card.add(facts.getChildren().isEmpty() ? Texts.second(texts.get("case.dates.none")) : facts);
        UUID id = view.caseFile().id();
        return card.add(
                Buttons.id("add-deadline", Buttons.text(texts.get("case.addDeadline"), () -> dialogs.deadline(id))),
                Buttons.id(
                        "add-appointment",
                        Buttons.text(texts.get("case.addAppointment"), () -> dialogs.appointment(id))));
    }

    /** Empty, and without a place on the page, when no rule fits. */
    private Card rules(CaseView view, List<RuleOffers.Found> offers) {
        Card card = Card.titled(texts.get("rule.offers.title"), Texts.second(texts.get("rule.offers")));
        card.add(dialogs.rules()
                .of(view.caseFile().id(), offers, MOST_OFFERS)
                .toArray(Node[]::new));
        card.setId("rule-offers");
        Shown.set(card, !offers.isEmpty());
        return card;
    }

    private String appointment(Appointment it) {
        return words.of(it.kind());
    }

    private Card papers(CaseFile file, List<Papers> papers) {
        Card card = Card.titled(texts.get("case.papers"));
        for (Papers list : papers) {
            double share = list.asked() == 0 ? 0 : (double) list.packed() / list.asked();
            ProgressBar bar = new ProgressBar(share);
            bar.setMaxWidth(Double.MAX_VALUE);
            String packed = texts.get("case.packed", list.packed(), list.asked());
            Accessible.name(bar, packed);
            card.add(
                    new Ends(
                            Buttons.link(list.title(), () -> navigator.go(new Destination.ChecklistPage(list.id()))),
                            Texts.second(packed)),
                    bar);
        }
        return card.add(Buttons.text(
                texts.get("case.addChecklist"), () -> navigator.go(new Destination.NewChecklist(file.id()))));
    }

    private Card people(CaseView view) {
        Card card = Card.titled(texts.get("case.people"));
        for (CaseView.Party party : view.parties()) {
            card.add(Buttons.link(
                    party.person().fullName() + ", " + words.of(party.role()),
                    () -> navigator.go(
                            new Destination.PersonPage(party.person().id()))));
        }
        if (view.parties().isEmpty()) {
            card.add(Texts.second(texts.get("case.people.none")));
        }
        return card;
    }

    private Card ask(CaseView view) {
        CaseFile file = view.caseFile();
        return Card.titled(
                texts.get("case.ask"),
                Texts.body(words.agency(file.agency())),
                Buttons.id(
                        "prepare-call",
                        Buttons.text(
                                texts.get("case.prepareCall"),
                                () -> navigator.go(new Destination.CallCompanion(file.id(), null)))),
                Buttons.id(
                        "log-contact",
                        Buttons.text(
                                texts.get("case.logContact"),
                                () -> navigator.go(new Destination.NewContact(List.of(file.id()), null)))));
    }
}
