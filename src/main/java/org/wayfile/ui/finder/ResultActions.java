package org.wayfile.ui.finder;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.OfficeSheet;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.finder.ResultPage.Shown;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** What can be done with an answer: prepare the contact, keep it with a case, be reminded, print it. */
final class ResultActions {

    /** The form of a new contact keeps its unsaved content under this name. */
    private static final String CONTACT_DRAFT = "contact-new";

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final FinderPrinting printing;
    private final ResultCards cards;

    ResultActions(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            Messages texts,
            FinderPrinting printing) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = texts;
        this.printing = printing;
        this.cards = new ResultCards(kit, guide, texts);
    }

    /** The buttons under the first office. */
    Node row(Shown shown, NoticeArea notices) {
        WrapRow row = new WrapRow(
                Buttons.id("finder-prepare", Buttons.primary(texts.get("prepare"), () -> withCase(
                        texts.get("prepare"), shown, id -> prepare(shown, id)))),
                Buttons.id("finder-save", Buttons.secondary(texts.get("save"), () -> withCase(
                        texts.get("save"), shown, id -> save(shown, id, notices)))),
                Buttons.id("finder-print", Buttons.with(
                        Icons.PRINT,
                        Buttons.secondary(texts.get("print"), () -> printing.printOffice(sheet(shown))))));
        int days = shown.problem().timing().followUpDays();
        if (days > 0) {
            LocalDate on = kit.dates().today().plusDays(days);
            row.getChildren()
                    .add(Buttons.id("finder-remind", Buttons.secondary(
                            texts.get("remind", kit.dates().medium(on)), () -> remind(shown, on, notices))));
        }
        return row;
    }

    /** Takes the chosen case, or asks which one. */
    private void withCase(String title, Shown shown, Consumer<Optional<UUID>> chosen) {
        if (shown.forCase() != null) {
            chosen.accept(Optional.of(shown.forCase().file().id()));
            return;
        }
        VBox list = new VBox(Texts.body(texts.get("which")));
        list.getStyleClass().add("wf-form");
        for (CaseFile file : shown.cases()) {
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
    private void prepare(Shown shown, Optional<UUID> caseId) {
        Problem english = guide.problem(shown.problem().id(), "en").orElse(shown.problem());
        Properties fields = new Properties();
        fields.setProperty("agency", shown.problem().agency());
        fields.setProperty(
                "asked",
                shown.problem().title() + "\n" + cards.said(english, shown.forCase(), Locale.ENGLISH) + "\n"
                        + String.join("\n", english.speech().ask()));
        StringWriter content = new StringWriter();
        try {
            fields.store(content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kit.tasks()
                .run(() -> workspace.drafts().keep(CONTACT_DRAFT, content.toString()))
                .onSuccess(_ -> navigator.go(new Destination.NewContact(caseId.stream().toList(), null)))
                .start();
    }

    private void save(Shown shown, Optional<UUID> caseId, NoticeArea notices) {
        caseId.ifPresent(id -> kit.tasks()
                .run(() -> workspace.finder().keep(id, shown.problem(), shown.found().answers()))
                .onSuccess(_ -> done(texts.get("saved"), notices))
                .start());
    }

    private void remind(Shown shown, LocalDate on, NoticeArea notices) {
        UUID caseId = shown.forCase() == null ? null : shown.forCase().file().id();
        String title = texts.get("remind.title", shown.problem().title());
        kit.tasks()
                .run(() -> workspace.today().remind(caseId, title, on))
                .onSuccess(_ -> done(texts.get("reminded", kit.dates().full(on)), notices))
                .start();
    }

    private void done(String words, NoticeArea notices) {
        notices.show(NoticeBar.success(kit, words)
                .action(texts.get("undo"), () -> kit.tasks()
                        .run(() -> workspace.history().undo())
                        .start()));
    }

    private OfficeSheet sheet(Shown shown) {
        Problem it = shown.problem();
        Locale locale = kit.appearance().language().get();
        String language = locale.getLanguage();
        boolean inEnglish = language.equals("en");
        Problem english = guide.problem(it.id(), "en").orElse(it);
        return new OfficeSheet(
                it.title(),
                guide.agency(it.agency(), language).map(Agency::name).orElse(it.agency()),
                it.contact().first(),
                it.contact().details(),
                it.contact().cannot(),
                it.lawyer().first() ? texts.get("lawyer") : "",
                have(it, shown.forCase(), language),
                cards.said(english, shown.forCase(), Locale.ENGLISH),
                inEnglish ? "" : cards.said(it, shown.forCase(), locale),
                questions(english, inEnglish ? english : it),
                it.timing().date(),
                it.timing().again(),
                it.contact().then(),
                Freshness.of(it.provenance(), kit, texts));
    }

    private static List<String> questions(Problem english, Problem own) {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < english.speech().ask().size(); i++) {
            String ask = english.speech().ask().get(i);
            questions.add(own == english ? ask : ask + " (" + own.speech().ask().get(i) + ")");
        }
        return questions;
    }

    private List<OfficeSheet.Have> have(Problem it, @Nullable ForCase forCase, String language) {
        List<OfficeSheet.Have> have = new ArrayList<>();
        for (String kind : it.preparation().numbers()) {
            String name = IdentifierKind.byContentId(kind)
                    .map(known -> guide.identifier(known, language).name())
                    .orElse(kind);
            have.add(new OfficeSheet.Have(name, forCase != null && forCase.number(kind).isPresent()));
        }
        it.preparation().papers().forEach(paper -> have.add(new OfficeSheet.Have(paper, false)));
        return have;
    }
}
