package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.service.Guide;
import org.wayfile.service.RuleOffers;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.NumberBox;
import org.wayfile.ui.parts.Words;

/** The panes that open over the page of a case. */
final class CaseDialogs {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Words words;
    private final Messages texts;
    private final RuleLinks rules;

    CaseDialogs(Kit kit, Workspace workspace, Guide guide, Words words) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.words = words;
        this.texts = kit.messages(CasesScreen.class);
        this.rules = new RuleLinks(kit, workspace, guide, words, texts);
    }

    /** The rules that count days. */
    RuleLinks rules() {
        return rules;
    }

    /** What can be added to a case. */
    void add(UUID caseId, Navigator navigator) {
        VBox list = new VBox(
                choice("case.addEvent", () -> event(caseId)),
                choice("case.logContact", () -> navigator.go(new Destination.NewContact(List.of(caseId), null))),
                choice("case.addNumber", () -> number(caseId)),
                choice("case.addDeadline", () -> deadline(caseId)),
                choice("case.addAppointment", () -> appointment(caseId)),
                choice("case.addChecklist", () -> navigator.go(new Destination.NewChecklist(caseId))));
        list.getStyleClass().add("wf-form");
        kit.dialogs().tell(texts.get("case.add"), list);
    }

    private Button choice(String key, Runnable action) {
        Button button = Buttons.secondary(texts.get(key), () -> {
            kit.dialogs().close();
            action.run();
        });
        button.setMaxWidth(Double.MAX_VALUE);
        return Buttons.id("add-" + key.substring(key.lastIndexOf('.') + 1), button);
    }

    /** Putting a case aside, and deleting it. */
    void more(CaseFile file, Navigator navigator) {
        boolean open = file.isOpen();
        Button aside = choice(open ? "case.close" : "case.reopen", () -> kit.tasks()
                .run(() -> workspace.cases().close(file.id(), open ? kit.dates().today() : null))
                .start());
        Button delete = choice("case.delete", () -> kit.dialogs()
                .confirmDanger(
                        texts.get("case.delete"),
                        texts.get("case.delete.text"),
                        texts.get("case.delete"),
                        () -> kit.tasks()
                                .run(() -> workspace.cases().remove(file.id()))
                                .onSuccess(_ -> navigator.go(new Destination.Cases()))
                                .start()));
        VBox list = new VBox(Texts.second(texts.get("case.more.text")), aside, delete);
        list.getStyleClass().add("wf-form");
        kit.dialogs().tell(texts.get("case.more"), list);
    }

    void number(UUID caseId) {
        kit.dialogs().tell(texts.get("case.addNumber"), new NumberBox(kit, guide, identifier -> {
            kit.dialogs().close();
            kit.tasks().run(() -> workspace.cases().keep(caseId, identifier)).start();
        }));
    }

    void event(UUID caseId) {
        kit.tasks()
                .run(() -> workspace.cases().blankEvent(caseId))
                .onSuccess(it -> new EventDialog(kit, workspace, words, texts, it, false).open())
                .start();
    }

    void correct(UUID eventId) {
        kit.tasks()
                .run(() -> workspace.cases().event(eventId))
                .onSuccess(found -> found.ifPresent(
                        it -> new EventDialog(kit, workspace, words, texts, it, true).open()))
                .start();
    }

    void deadline(UUID caseId) {
        List<RuleText> all = rules.rules();
        LocalDate today = kit.dates().today();
        kit.tasks()
                .run(() -> workspace.cases().view(caseId).map(it -> rules.offers(it, all, today)).orElse(List.of()))
                .onSuccess(offers -> newDeadline(caseId, offers))
                .start();
    }

    private void newDeadline(UUID caseId, List<RuleOffers.Found> offers) {
        kit.tasks()
                .run(() -> workspace.cases().blankDeadline(caseId))
                .onSuccess(it -> new DeadlineDialog(kit, workspace, words, texts).counted(rules, offers).open(it, true))
                .start();
    }

    void changeDeadline(UUID id) {
        kit.tasks()
                .run(() -> workspace.cases().deadline(id))
                .onSuccess(found -> found
                        .ifPresent(it -> new DeadlineDialog(kit, workspace, words, texts).open(it, false)))
                .start();
    }

    void appointment(UUID caseId) {
        kit.tasks()
                .run(() -> workspace.cases().blankAppointment(caseId))
                .onSuccess(it -> new AppointmentDialog(kit, workspace, words, texts).open(it, true))
                .start();
    }

    void changeAppointment(UUID id) {
        kit.tasks()
                .run(() -> workspace.cases().appointment(id))
                .onSuccess(found -> found
                        .ifPresent(it -> new AppointmentDialog(kit, workspace, words, texts).open(it, false)))
                .start();
    }
}
