package org.wayfile.ui.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.ui.interview.SheetDesk.Picture;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
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
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.PrintPanel;

/**
 * The last page of the preparation: who may see the paper, how it is set, the very pages, and the ways out. Every choice
 * sets the sheet anew; what is printed is the file that is shown. JavaFX thread only.
 */
public final class SheetScreen implements Screen {

    private static final float DOTS = 110;
    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final double WIDTH = 560;

    private final Kit kit;
    private final SheetDesk desk;
    private final Navigator navigator;
    private final Destination.SheetPage of;
    private final Messages texts;
    private final StackPane holder = new StackPane();
    private final ImageView view = new ImageView();
    private final Label place = Texts.second("");
    private final Label count = Texts.second("");
    private final ObjectProperty<PrepSheet.Version> version = new SimpleObjectProperty<>(PrepSheet.Version.CARRY);
    private final ObjectProperty<Boolean> fullNumbers = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> large = new SimpleObjectProperty<>(false);
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("en");
    private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.LETTER);
    private final Button back;
    private final Button next;
    private byte[] pdf = {};
    private boolean isThere = true;
    private int pages;
    private int page;
    private boolean listening;
    private @Nullable PrintPanel panel;

    public SheetScreen(Kit kit, SheetDesk desk, Navigator navigator, Destination.SheetPage of) {
        this.kit = kit;
        this.desk = desk;
        this.navigator = navigator;
        this.of = of;
        this.texts = kit.messages(SheetScreen.class);
        String own = kit.appearance().languageCode();
        language.set(LANGUAGES.contains(own) ? own : "en");
        back = Buttons.id("sheet-page-back",
                Buttons.icon(Icons.CHEVRON_LEFT, texts.get("sheet.pageBack"), () -> turn(-1)));
        next = Buttons.id("sheet-page-next",
                Buttons.icon(Icons.CHEVRON_RIGHT, texts.get("sheet.pageNext"), () -> turn(1)));
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        if (holder.getChildren().isEmpty()) {
            Page waiting = new Page(texts.get("sheet.title"));
            waiting.add(Texts.body(texts.get("sheet.making")));
            holder.getChildren().setAll(waiting);
        }
        kit.tasks()
                .run(() -> desk.usualPaper(of))
                .onSuccess(it -> {
                    paper.set(it);
                    refresh(true);
                })
                .start();
        if (!listening) {
            listening = true;
            List.of(version, fullNumbers, large, language, paper)
                    .forEach(it -> it.addListener((_, _, _) -> refresh(false)));
        }
    }

    @Override
    public void deactivate() {
        pdf = new byte[0];
    }

    private PrepInput.Print print() {
        return new PrepInput.Print(
                version.get(), fullNumbers.get(), language.get(), large.get(), paper.get());
    }

    private void refresh(boolean first) {
        PrepInput.Print print = print();
        kit.tasks()
                .run(() -> desk.sheet(of, print))
                .onSuccess(it -> took(it, first))
                .start();
    }

    private void took(Optional<byte[]> sheet, boolean first) {
        if (sheet.isEmpty()) {
            Page empty = new Page(texts.get("sheet.title"));
            empty.add(new EmptyState(
                    texts.get("empty.what"), texts.get("empty.letter"), texts.get("begin"),
                    () -> navigator.go(new Destination.InterviewHome(of.caseId()))));
            holder.getChildren().setAll(empty);
            pdf = new byte[0];
            isThere = false;
            return;
        }
        boolean again = first || !isThere;
        isThere = true;
        pdf = sheet.get();
        pages = desk.pages(pdf);
        page = Math.min(page, pages - 1);
        if (again) {
            holder.getChildren().setAll(content());
        }
        count.setText(texts.get("sheet.count", pages));
        draw();
    }

    private Page content() {
        Page content = new Page(texts.get("sheet.title"))
                .crumb(texts.get("title"), () -> navigator.go(new Destination.InterviewHome(of.caseId())))
                .crumb(texts.get("sheet"));
        content.setId("sheet-page");
        content.text(texts.get("sheet.packet"), () -> desk.savePacket(of, print())).setId("sheet-packet");
        content.text(texts.get("sheet.open"), () -> desk.open(pdf)).setId("sheet-open");
        content.secondary(texts.get("sheet.back"), navigator::back).setId("sheet-back");
        content.secondary(texts.get("sheet.save"), () -> desk.save(pdf)).setId("sheet-save");
        if (desk.printing().isThere()) {
            Buttons.with(Icons.PRINT, content.primary(texts.get("sheet.print"), this::printShown)).setId("sheet-print");
        }
        content.add(preview());
        content.side(choices(), printer(), count);
        return content;
    }

    private Node choices() {
        FormBuilder form = new FormBuilder(kit, texts);
        form.segments(
                "version", version, Arrays.asList(PrepSheet.Version.values()), it -> texts.get("version." + it.name()));
        Label meaning = Texts.second("");
        meaning.textProperty().bind(version.map(it -> texts.get("version." + it.name() + ".means")));
        form.add(meaning);
        Node numbers = form.check("sheet.fullNumbers", fullNumbers);
        numbers.visibleProperty().bind(version.map(it -> it == PrepSheet.Version.HOME));
        numbers.managedProperty().bind(numbers.visibleProperty());
        form.segments("letters", large, List.of(false, true), it -> texts.get(it ? "letters.large" : "letters.normal"));
        form.choice("sheet.language", language, LANGUAGES, it -> texts.get("sheet.language." + it));
        form.segments(
                "sheet.paper", paper, Arrays.asList(PaperSize.values()), it -> texts.get("sheet.paper." + it.name()));
        return new Card(form.node());
    }

    private Node printer() {
        if (!desk.printing().isThere()) {
            return Texts.second(texts.get("sheet.noPrinting"));
        }
        PrintPanel made = new PrintPanel(kit, desk.printerTasks(), desk.printing());
        panel = made;
        return new Card(made);
    }

    /** Without a printer the sheet can still be saved; while it is being made there is nothing yet. */
    @Override
    public boolean printShown() {
        PrintPanel chosen = panel;
        if (chosen != null && pdf.length > 0) {
            desk.print(pdf, chosen.job(paper.get() == PaperSize.A4));
        } else if (pdf.length > 0) {
            desk.save(pdf);
        }
        return isThere;
    }

    private Node preview() {
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setId("sheet-preview");
        view.getStyleClass().add("wf-sheet");
        view.setStyle("-fx-effect: dropshadow(gaussian, rgba(0,0,0,0.25), 6, 0, 0, 1);");
        WrapRow turner = new WrapRow(back, place, next);
        VBox box = new VBox(12, turner, view);
        box.setAlignment(Pos.TOP_CENTER);
        return new Card(box);
    }

    private void turn(int by) {
        page = Math.clamp(page + by, 0, pages - 1);
        draw();
    }

    private record Shown(Picture picture, String words) {}

    private void draw() {
        byte[] shown = pdf;
        int number = page;
        back.setDisable(number == 0);
        next.setDisable(number == pages - 1);
        place.setText(texts.get("sheet.page", number + 1, pages));
        kit.tasks()
                .run(() -> new Shown(desk.picture(shown, number, DOTS), desk.words(shown, number)))
                .onSuccess(it -> {
                    if (shown == pdf && number == page) {
                        show(it);
                    }
                })
                .start();
    }

    private void show(Shown it) {
        Picture picture = it.picture();
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(), picture.argb(), 0,
                        picture.width());
        view.setImage(image);
        view.setAccessibleText(it.words());
    }
}
