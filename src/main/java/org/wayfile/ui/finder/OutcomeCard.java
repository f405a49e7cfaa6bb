package org.wayfile.ui.finder;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.CaseService;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** What the finder says: one office, what it cannot do, and the two ways on. */
final class OutcomeCard {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;

    OutcomeCard(Kit kit, Workspace workspace, Guide guide, Navigator navigator, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = texts;
    }

    /**
     * The card for a problem.
     *
     * @param answers the words typed or the answers given, kept with the case
     */
    Node of(Problem problem, String answers) {
        String language = kit.appearance().language().get().getLanguage();
        Optional<Agency> agency = guide.agency(problem.agency(), language);
        NoticeArea notices = new NoticeArea();
        Card card = new Card(
                Texts.second(texts.get("first")),
                Texts.section(agency.map(Agency::name).orElse(problem.agency())),
                Texts.body(problem.first()));
        agency.filter(it -> it.phone() != null)
                .ifPresent(it -> card.add(Texts.strong(texts.get(
                        "phone",
                        String.valueOf(it.phone()),
                        kit.dates().medium(it.provenance().checkedOn())))));
        agency.ifPresent(it -> card.add(Texts.boldThenPlain(texts.get("cannot"), " " + it.notFor())));
        if (problem.urgency() != Problem.Urgency.ROUTINE) {
            card.add(NoticeBar.attention(kit, texts.get("urgency." + problem.urgency().name())));
        }
        if (problem.lawyerFirst()) {
            card.add(NoticeBar.stop(kit, texts.get("lawyer")));
        }
        card.add(
                new WrapRow(
                        Buttons.id("finder-prepare", Buttons.primary(texts.get("prepare"), () -> choose(
                                texts.get("prepare"), id -> prepare(problem, id)))),
                        Buttons.id("finder-save", Buttons.secondary(texts.get("save"), () -> choose(
                                texts.get("save"), id -> save(problem, answers, id, notices))))),
                notices,
                Texts.small(source(problem.provenance())));
        card.setId("finder-result");
        return card;
    }

    private String source(Provenance it) {
        String checked = texts.get("checked", kit.dates().medium(it.checkedOn()));
        if (it.isPast(kit.dates().today())) {
            return checked + " " + texts.get("old", it.source());
        }
        return it.verify() ? checked + " " + texts.get("verify", it.source()) : checked;
    }

    private void choose(String title, Consumer<Optional<UUID>> chosen) {
        kit.tasks()
                .run(() -> workspace.cases().cases().stream()
                        .map(CaseService.Summary::caseFile)
                        .toList())
                .onSuccess(cases -> choose(title, cases, chosen))
                .start();
    }

    private void choose(String title, List<CaseFile> cases, Consumer<Optional<UUID>> chosen) {
        VBox list = new VBox(Texts.body(texts.get("which")));
        list.getStyleClass().add("wf-form");
        for (CaseFile file : cases) {
            list.getChildren().add(choice(file.title(), () -> chosen.accept(Optional.of(file.id()))));
        }
        list.getChildren().add(choice(texts.get("which.none"), () -> chosen.accept(Optional.empty())));
        kit.dialogs().tell(title, list);
    }

    private Button choice(String words, Runnable action) {
        Button button = Buttons.secondary(words, () -> {
            kit.dialogs().close();
            action.run();
        });
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** Fills the draft of the contact form; it opens filled in and not saved. */
    private void prepare(Problem problem, Optional<UUID> caseId) {
        Properties fields = new Properties();
        fields.setProperty("asked", problem.title());
        fields.setProperty("agency", problem.agency());
        StringWriter content = new StringWriter();
        try {
            fields.store(content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kit.tasks()
                .run(() -> workspace.drafts().keep("contact-new", content.toString()))
                .onSuccess(_ -> navigator.go(new Destination.NewContact(caseId.stream().toList(), null)))
                .start();
    }

    private void save(Problem problem, String answers, Optional<UUID> caseId, NoticeArea notices) {
        caseId.ifPresent(id -> kit.tasks()
                .run(() -> workspace.finder().keep(id, problem, answers))
                .onSuccess(_ -> notices.show(NoticeBar.success(kit, texts.get("saved"))
                        .action(texts.get("undo"), () -> kit.tasks()
                                .run(() -> workspace.history().undo())
                                .start())))
                .start());
    }
}
