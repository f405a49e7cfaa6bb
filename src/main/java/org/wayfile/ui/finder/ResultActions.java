package org.wayfile.ui.finder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.reference.Ids;
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
import org.wayfile.ui.parts.DraftKeeper;

/** What can be done with an answer: prepare the contact, keep it with a case, be reminded, print it. */
final class ResultActions {

    /** Each prepared contact is a draft of its own, so that it takes the place of nothing typed before. */
    private static final String CONTACT_DRAFT = "contact-prepared:";

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final FinderPrinting printing;
    private final ResultCards cards;
    private final OfficePages pages;

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
        this.pages = new OfficePages(kit, guide, texts, cards);
    }

    /** Opens the contact filled in and not saved, for the chosen case. */
    void prepare(Shown shown) {
        withCase(texts.get("prepare"), shown, true, id -> prepare(shown, id));
    }

    /**
     * The buttons under the first office.
     *
     * @param main whether preparing the contact is the main action here; else it is that of the page
     */
    Node row(Shown shown, boolean main, NoticeArea notices) {
        Runnable prepare = () -> prepare(shown);
        WrapRow row = new WrapRow(
                Buttons.id(
                        "finder-prepare",
                        main
                                ? Buttons.primary(texts.get("prepare"), prepare)
                                : Buttons.secondary(texts.get("prepare"), prepare)),
                Buttons.id("finder-save", Buttons.secondary(texts.get("save"), () -> withCase(
                        texts.get("save"), shown, false, id -> save(shown, id, notices)))),
                Buttons.id("finder-print", Buttons.with(
                        Icons.PRINT,
                        Buttons.secondary(texts.get("print"), () -> print(shown)))));
        int days = shown.problem().timing().followUpDays();
        if (days > 0) {
            LocalDate on = kit.dates().today().plusDays(days);
            row.getChildren()
                    .add(Buttons.id("finder-remind", Buttons.secondary(
                            texts.get("remind", kit.dates().medium(on)), () -> remind(shown, on, notices))));
        }
        return row;
    }

    /** Offers the answer on one page. */
    void print(Shown shown) {
        printing.printOffice(pages.of(shown.problem(), shown.forCase()));
    }

    /** Takes the chosen case, or asks which one; "No case" only where the action makes sense without one. */
    private void withCase(String title, Shown shown, boolean orNone, Consumer<Optional<UUID>> chosen) {
        if (shown.forCase() != null) {
            chosen.accept(Optional.of(shown.forCase().file().id()));
            return;
        }
        if (orNone && shown.cases().isEmpty()) {
            chosen.accept(Optional.empty());
            return;
        }
        VBox list = new VBox(Texts.body(texts.get("which")));
        list.getStyleClass().add("wf-form");
        for (CaseFile file : shown.cases()) {
            list.getChildren().add(choice(file.title(), () -> chosen.accept(Optional.of(file.id()))));
        }
        list.getChildren()
                .add(
                        orNone
                                ? choice(texts.get("which.none"), () -> chosen.accept(Optional.empty()))
                                : choice(texts.get("which.new"), () -> navigator.go(new Destination.EditCase(null))));
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
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("agency", shown.problem().agency());
        fields.put("channel", channel(shown.problem().contact().channel()).name());
        fields.put(
                "asked",
                shown.problem().title() + "\n" + cards.said(english, shown.forCase(), Locale.ENGLISH) + "\n"
                        + String.join("\n", english.speech().ask()));
        String draft = CONTACT_DRAFT + Ids.next(kit.clock());
        kit.tasks()
                .run(() -> workspace.drafts().keep(draft, DraftKeeper.content(fields)))
                .onSuccess(_ -> navigator.go(
                        new Destination.PreparedContact(draft, caseId.stream().toList())))
                .start();
    }

    private static Channel channel(String way) {
        return switch (way) {
            case "visit" -> Channel.VISIT;
            case "mail", "court" -> Channel.LETTER;
            case "email" -> Channel.EMAIL;
            case "online", "account", "app" -> Channel.PORTAL;
            default -> Channel.CALL;
        };
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
}
