package org.wayfile.ui.interview;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** Each coming appointment with its papers and the sheet to carry. */
public final class InterviewScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final Navigator navigator;
    private final SheetPrinting printing;
    private final @Nullable UUID caseId;
    private final Messages texts;
    private final Words words;
    private final ObjectProperty<PrepSheet.Version> version = new SimpleObjectProperty<>(PrepSheet.Version.CARRY);
    private final ObjectProperty<Boolean> large = new SimpleObjectProperty<>(false);

    /**
     * @param caseId the case whose appointment comes first, or null
     */
    public InterviewScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            SheetPrinting printing,
            @Nullable UUID caseId) {
        super(kit, workspace.changes(), List.of(Appointment.class, CaseFile.class, Checklist.class));
        this.kit = kit;
        this.workspace = workspace;
        this.navigator = navigator;
        this.printing = printing;
        this.caseId = caseId;
        this.texts = kit.messages(InterviewScreen.class);
        this.words = new Words(kit, guide);
    }

    private record Shown(Appointment appointment, CaseFile file, List<Checklist> lists) {}

    @Override
    protected void refresh() {
        kit.tasks().run(this::read).onSuccess(it -> show(page(it))).start();
    }

    private List<Shown> read() {
        List<Shown> shown = new ArrayList<>();
        for (Appointment it : workspace.cases().appointments()) {
            if (!it.heldOn().isBefore(kit.dates().today())) {
                workspace.cases().view(it.caseId()).ifPresent(view -> shown.add(new Shown(
                        it,
                        view.caseFile(),
                        view.checklists().stream().filter(l -> l.neededOn() != null).toList())));
            }
        }
        shown.sort(Comparator.comparing((Shown it) -> !it.file().id().equals(caseId)));
        return shown;
    }

    private Node page(List<Shown> all) {
        Page page = new Page(texts.get("title")).subtitle(texts.get("subtitle"));
        page.setId("interview");
        if (all.isEmpty()) {
            page.add(new EmptyState(
                    texts.get("empty.what"),
                    texts.get("empty.why"),
                    texts.get("empty.start"),
                    () -> navigator.go(new Destination.Cases())));
            return page;
        }
        all.forEach(it -> page.add(card(it)));
        FormBuilder form = new FormBuilder(kit, texts);
        form.segments(
                "version", version, Arrays.asList(PrepSheet.Version.values()), it -> texts.get("version." + it.name()));
        form.segments("letters", large, List.of(false, true), it -> texts.get(it ? "letters.large" : "letters.normal"));
        page.side(Card.titled(texts.get("sheet"), form.node(), Texts.second(texts.get("sheet.carry"))));
        page.side(Card.titled(
                texts.get("rules"),
                Texts.body(texts.get("rules.truth")),
                Texts.body(texts.get("rules.listen")),
                Texts.body(texts.get("rules.guess")),
                Texts.body(texts.get("rules.sign"))));
        return page;
    }

    private Node card(Shown it) {
        Appointment a = it.appointment();
        long days = ChronoUnit.DAYS.between(kit.dates().today(), a.heldOn());
        String when = Dates.capital(kit.dates().full(a.heldOn())) + (a.atTime().isBlank() ? "" : ", " + a.atTime());
        Card card = Card.titled(
                words.of(a.kind()) + ": " + it.file().title(),
                Texts.strong(when),
                Texts.body(a.office() + (a.place().isBlank() ? "" : ", " + a.place())),
                Texts.second(texts.get("in", kit.dates().days(days))));
        WrapRow buttons = new WrapRow(Buttons.id(
                "print-sheet",
                Buttons.with(
                        Icons.PRINT,
                        Buttons.primary(
                                texts.get("print"),
                                () -> printing.printSheet(it.file().id(), version.get(), large.get())))));
        it.lists()
                .forEach(list -> buttons.getChildren()
                        .add(Buttons.secondary(
                                texts.get("papers"),
                                () -> navigator.go(new Destination.ChecklistPage(list.id())))));
        if (it.lists().isEmpty()) {
            buttons.getChildren()
                    .add(Buttons.secondary(
                            texts.get("makeList"),
                            () -> navigator.go(
                                    new Destination.NewChecklist(it.file().id()))));
        }
        buttons.getChildren()
                .add(Buttons.text(
                        texts.get("openCase"),
                        () -> navigator.go(new Destination.CasePage(it.file().id()))));
        return card.add(Texts.second(texts.get("letterWins")), buttons);
    }
}
