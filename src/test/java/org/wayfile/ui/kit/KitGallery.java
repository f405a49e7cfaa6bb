package org.wayfile.ui.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.wayfile.settings.ThemeChoice;

/** Draws every block of the kit, light and dark, at 100 and 200 percent, to PNG files in the folder given. */
public final class KitGallery {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);

    private KitGallery() {}

    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args.length > 0 ? args[0] : System.getProperty("java.io.tmpdir") + "/kit");
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                drawAll(folder);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    /** The pages of the gallery by name. */
    static Map<String, Function<Kit, Parent>> pages() {
        return Map.of(
                "today", KitGallery::today,
                "case", KitGallery::caseLike,
                "form", KitGallery::form,
                "question", KitGallery::question,
                "notices", KitGallery::notices,
                "dialog", KitGallery::dialog,
                "popups", KitGallery::popups,
                "icons", KitGallery::icons);
    }

    private static void drawAll(Path folder) {
        Appearance appearance = new Appearance();
        Theme theme = new Theme(appearance);
        String only = System.getProperty("only", "");
        pages().forEach((name, page) -> {
            if (!name.contains(only)) {
                return;
            }
            shot(folder, name + "-light", theme, appearance, ThemeChoice.LIGHT, 100, 1064, 820, "en", page);
            shot(folder, name + "-dark", theme, appearance, ThemeChoice.DARK, 100, 1064, 820, "en", page);
            shot(folder, name + "-200", theme, appearance, ThemeChoice.LIGHT, 200, 1064, 2600, "es", page);
            shot(folder, name + "-narrow", theme, appearance, ThemeChoice.LIGHT, 100, 684, 1000, "qps", page);
        });
    }

    private static void shot(
            Path folder, String name, Theme theme, Appearance appearance, ThemeChoice choice, int size, double width,
            double height, String language, Function<Kit, Parent> page) {
        appearance.theme().set(choice);
        appearance.textSize().set(size);
        appearance.language().set(Locale.forLanguageTag(language));
        Scene scene = new Scene(page.apply(new Kit(appearance, NOW, Tasks.onTheSpot())), width, height);
        theme.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (scene.getRoot().getUserData() instanceof Runnable after) {
            after.run();
            scene.getRoot().applyCss();
        } else if (scene.getRoot().lookup("#page-primary") instanceof Node button) {
            button.requestFocus();
        }
        scene.getRoot().layout();
        PictureFile.write(scene.snapshot(null), folder.resolve(name + ".png"));
        int count = 0;
        for (javafx.stage.Window window : List.copyOf(javafx.stage.Window.getWindows())) {
            if (window instanceof javafx.stage.PopupWindow popup) {
                popup.getScene().getRoot().applyCss();
                popup.getScene().getRoot().layout();
                PictureFile.write(popup.getScene().snapshot(null), folder.resolve(name + "-popup" + count++ + ".png"));
                popup.hide();
            }
        }
        stage.hide();
    }

    private static Parent today(Kit kit) {
        Page page = new Page("Today").subtitle(kit.dates().full(kit.dates().today()));
        page.add(
                new Section("To do", new Rows(
                        Row.of("Follow up", "promised by November 18", "Call USCIS again about the work permit",
                                "They said on November 4: “an answer in 14 days”. Reference number S1-90421.")
                                .attention()
                                .actions(Buttons.text("Later", () -> {}),
                                        Buttons.primary("Prepare the call", () -> {})),
                        Row.of("By Friday,", "November 27", "Answer the request for evidence, Form I-130",
                                "84 days from September 1, and 3 for the mail. The date on your letter wins.")
                                .actions(Buttons.text("Why this date", () -> {}),
                                        Buttons.secondary("Open papers", () -> {})))),
                new Section("Coming", new Rows(
                        Row.of("Tuesday,", "December 8, 08:15", "Green card interview, both of you",
                                "Field office, 26 Federal Plaza, floor 7. As printed on the letter of November 2.")
                                .actions(Buttons.secondary("Get ready", () -> {})),
                        Row.of("March 2027", "passport ends", "Renew the passport early",
                                "Some offices want six months left on it.")
                                .actions(Buttons.text("Later", () -> {}), Buttons.text("Done", () -> {})))),
                new Section("Changed since Thursday", new Rows(
                        Row.of("Yesterday", "seen online", "“Case Was Updated To Show Fingerprints Were Taken”",
                                "Form I-485. Day 143; quiet for 22 days before this.")
                                .opens(() -> {}).selected(true)
                                .actions(Buttons.text("Open the case", () -> {})))),
                new EmptyState("Your papers belong here", "A list shows what to bring, and where each paper is.",
                        "Start a list", () -> {}));
        return page;
    }

    private static Parent caseLike(Kit kit) {
        Page page = new Page("Green card through marriage").crumb("Cases", () -> {}).crumb("Elena", () -> {})
                .subtitle("Form I-485 with Form I-130 · USCIS · filed June 30, 2026");
        page.primary("Add to this case", () -> {});
        Buttons.with(Icons.PRINT, page.secondary("Interview sheet", () -> {}));
        Masked open = new Masked(kit, "A-Number", "A123456321");
        page.add(new Card(new Columns(3, 10, new Masked(kit, "Receipt number", "IOE0912345678"), open,
                new javafx.scene.layout.VBox(Texts.second("Waiting"),
                        Texts.boldThenPlain("Day 144", ", quiet for 1 day")))));
        page.add(new Section("Ahead", Texts.boldThenPlain("Tuesday, December 8, 2026, 08:15", " · Interview"),
                new Badge("Packed")));
        javafx.scene.control.ProgressBar bar = new javafx.scene.control.ProgressBar(0.64);
        bar.setMaxWidth(Double.MAX_VALUE);
        page.side(
                Card.titled("Dates",
                        new Facts().add("Answer the request by", "November 27").add("Interview", "December 8")
                                .add("Ask again after", "January 4")),
                Card.titled("Papers", bar, Texts.body("Next: joint lease, original and copy")),
                Card.titled("Who to ask about this case", Texts.body("USCIS, by secure message first"),
                        Buttons.text("Prepare a message", () -> {})));
        return page;
    }

    private static Parent form(Kit kit) {
        Messages texts = new Messages(KitGallery.class, kit.appearance());
        FormBuilder form = new FormBuilder(kit, texts);
        form.columns(2, two -> {
            two.text("back", new SimpleStringProperty("Mr. Allen"));
            two.text("next", new SimpleStringProperty("")).prompt("ask: “May I have your ID number?”").optional();
        });
        form.area("change",
                new SimpleStringProperty(
                        "Card was approved on Nov 3. It is in production. He sends a request to the service center."),
                4);
        SimpleObjectProperty<DateEntry> wrong = new SimpleObjectProperty<>(new DateEntry.Unread("Feb 30 2026"));
        form.columns(3, three -> {
            three.date("cancel", new SimpleObjectProperty<>(DateEntry.of(LocalDate.of(2026, 12, 8))));
            three.dateOrMonth("close", new SimpleObjectProperty<>(DateEntry.of(YearMonth.of(2026, 10))));
            three.date("date.calendar", wrong);
            three.time("dates.today", new SimpleStringProperty(""));
            three.choice("form.choose", new SimpleObjectProperty<>("Español"), List.of("Español", "English"),
                    text -> text);
            three.search("masked.copy", new SimpleObjectProperty<>("English"), List.of("Español", "English"),
                    text -> text)
                    .check(_ -> Check.warning("This differs from the letter. Check it."));
        });
        form.segments("masked.show", new SimpleObjectProperty<>("Carry"), List.of("Carry", "Home", "Lawyer"),
                text -> text)
                .hint("Last four digits only, no story. Harmless if you lose it on the bus.");
        form.segments("masked.copy", new SimpleObjectProperty<>("b"),
                List.of("An answer that is long", "b", "Another answer that is long", "A third"), text -> text)
                .needed();
        form.check("form.needed", new SimpleBooleanProperty(true));
        form.checks("masked.hide", FXCollections.observableArrayList("What is the next step?"),
                List.of("What is the next step?", "When may I ask again?"), text -> text);
        form.password("form.showPassword", new SimpleStringProperty("correct horse"));
        form.valid();
        Page page = new Page("A form").subtitle("Every kind of field");
        page.primary("End and keep", () -> {});
        page.aside(new javafx.scene.layout.VBox(Texts.second("Time on this call"), Texts.figure("12:48")));
        page.add(new Card(form.node()));
        return page;
    }

    private static Parent question(Kit kit) {
        QuestionPage page = new QuestionPage(kit, "Who do I contact?");
        page.question("Is the mistake on a paper you hold?", "A paper means a card, a letter or a stamp.");
        page.soFarTitle("Your answers so far").soFar("What is it about?", "A wrong date", () -> {})
                .soFar("Where was it made?", "At the airport", () -> {});
        page.answer("Yes, on a card", "Green card, work permit, visa", () -> {}).answer("Yes, in a letter", "", true,
                () -> {});
        page.notSure("We show both ways", () -> {});
        page.next(() -> {});
        page.back(() -> {});
        return page;
    }

    private static Parent notices(Kit kit) {
        Page page = new Page("Notices").subtitle("Four voices");
        page.primary("Main", () -> {});
        page.notices().add(NoticeBar.info(kit, "The list was changed in the other window.").closable());
        page.notices().add(NoticeBar.attention(kit,
                "The last backup is older than a month. Make a new one before you add more papers to the vault.")
                .action("Back up now", () -> {}).closable());
        page.notices()
                .add(NoticeBar.stop(kit, "Speak to a lawyer first. An order of removal changes what you should do."));
        page.notices().add(NoticeBar.success(kit, "The paper was deleted.").action("Undo", () -> {}).closable());
        page.add(new WrapRow(Buttons.primary("Primary", () -> {}), Buttons.secondary("Secondary", () -> {}),
                Buttons.text("Text", () -> {}),
                Buttons.danger("Delete the vault", () -> {}), Buttons.icon(Icons.TRASH, "Delete", () -> {}),
                Buttons.link("a link in text", () -> {})));
        page.add(Buttons.big("Someone is calling me now", () -> {}));
        return page;
    }

    private static Parent dialog(Kit kit) {
        StackPane host = kit.dialogs().host(today(kit));
        Runnable open = () -> kit.dialogs().askText("Name the folder", "Name", "blue folder", "Keep the name", _ -> {});
        host.setUserData(open);
        return host;
    }

    private static Parent popups(Kit kit) {
        Page page = new Page("Popups");
        FormBuilder form = new FormBuilder(kit, kit.texts());
        Field<String> combo = form.choice("form.choose", new SimpleObjectProperty<>("Español"),
                List.of("Español", "English", "Kreyòl ayisyen"), text -> text);
        Field<String> search = form.search("masked.copy", new SimpleObjectProperty<>("English"),
                List.of("Español", "English"), text -> text);
        form.date("close", new SimpleObjectProperty<>(DateEntry.of(LocalDate.of(2026, 12, 8))));
        page.add(form.node());
        Runnable open = () -> {
            ((javafx.scene.control.ComboBox<?>) combo.control()).show();
            ((javafx.scene.control.ComboBox<?>) search.control()).show();
            ((javafx.scene.control.Button) page.lookup(".wf-inside-field")).fire();
        };
        page.setUserData(open);
        return page;
    }

    private static Parent icons(Kit kit) {
        Page page = new Page("Icons");
        WrapRow all = new WrapRow();
        for (Icons icon : Icons.values()) {
            all.getChildren()
                    .add(Buttons.with(icon, Buttons.secondary(icon.name().toLowerCase(Locale.ROOT), () -> {})));
        }
        return page.add(all, kit.dates() == null ? all : new Badge("Packed"));
    }
}
