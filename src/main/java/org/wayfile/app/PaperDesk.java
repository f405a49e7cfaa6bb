package org.wayfile.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.reference.Handout;
import org.wayfile.export.print.HandoutSheet;
import org.wayfile.export.print.PdfPages;
import org.wayfile.export.print.RecoverySheet;
import org.wayfile.service.Printing;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.ui.kit.AskPath;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.PrintPanel;

/**
 * Shows a sheet before it leaves the vault, then prints or saves it. What is printed is the file that is shown. A saved
 * file is a copy that anybody can read: it says so once. JavaFX thread only.
 */
final class PaperDesk {

    private static final float PREVIEW_DOTS = 80;
    private static final int PREVIEW_PAGES = 6;

    private final Kit kit;
    private final Stage stage;
    private final Messages texts;
    private final Printing printing = System.getProperty("os.name").startsWith("Windows")
            ? new PicturePrinting()
            : new CupsPrinting();
    private final ViewerCopies copies = new ViewerCopies();
    /** Printers may be slow to answer; the vault thread does not wait for them. */
    private final ExecutorService printers = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "printers");
        thread.setDaemon(true);
        return thread;
    });

    PaperDesk(Kit kit, Stage stage) {
        this.kit = kit;
        this.stage = stage;
        this.texts = kit.messages(PaperDesk.class);
        copies.eraseLeftOvers();
    }

    /** The sheet of a new vault. */
    void recoverySheet(String vaultName, String code) {
        byte[] pdf = RecoverySheet.write(
                vaultName, code, kit.dates().today(), kit.appearance().languageCode());
        offer(texts.get("sheet.recovery"), "recovery-sheet.pdf", pdf);
    }

    /** A page of words: of Learn, or the note of a call. */
    void handout(Handout page) {
        byte[] pdf = HandoutSheet.write(
                page,
                kit.dates().today(),
                kit.appearance().languageCode(),
                PaperSize.LETTER);
        offer(page.title(), "wayfile-page.pdf", pdf);
    }

    /** Says that a screen has no sheet. */
    void nothingToPrint() {
        kit.dialogs().tell(texts.get("nothing"), Texts.body(texts.get("nothing.text")));
    }

    /** Shows the pages and offers to print or save them. */
    void offer(String title, String fileName, byte[] pdf) {
        kit.tasks().run(() -> pictures(pdf)).onSuccess(it -> offer(title, fileName, pdf, it)).start();
    }

    private static List<BufferedImage> pictures(byte[] pdf) {
        return IntStream.range(0, Math.min(PdfPages.count(pdf), PREVIEW_PAGES))
                .mapToObj(page -> PdfPages.picture(pdf, page, PREVIEW_DOTS))
                .toList();
    }

    private void offer(String title, String fileName, byte[] pdf, List<BufferedImage> pages) {
        VBox sheets = new VBox(12);
        sheets.setAlignment(Pos.CENTER);
        sheets.setId("preview");
        sheets.setMinWidth(0);
        pages.forEach(page -> sheets.getChildren().add(view(page, sheets)));
        VBox body = new VBox(12, Texts.second(texts.get("copy", PdfPages.count(pdf))));
        PrintPanel panel = printing.isThere() ? new PrintPanel(kit, printerTasks(), printing) : null;
        Button print = Buttons.id("preview-print", Buttons.with(Icons.PRINT, Buttons.primary(texts.get("print"), () -> {
            kit.dialogs().close();
            if (panel != null) {
                print(pdf, panel.job(PdfPages.isA4(pdf)));
            }
        })));
        Button open = Buttons.id("preview-open", Buttons.secondary(texts.get("open"), () -> {
            kit.dialogs().close();
            open(pdf);
        }));
        Button save = Buttons.id("preview-save", Buttons.secondary(texts.get("save"), () -> {
            kit.dialogs().close();
            save(fileName, pdf);
        }));
        if (panel != null) {
            body.getChildren().addAll(panel, sheets);
            kit.dialogs().show(title, body, print, save, open);
        } else {
            body.getChildren().addAll(Texts.second(texts.get("noPrinter")), sheets);
            kit.dialogs().show(title, body, save, open);
        }
    }

    /** A page as wide as the room there is; a little is left for its shadow. */
    private static Node view(BufferedImage page, VBox sheets) {
        int width = page.getWidth();
        int height = page.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        page.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(sheets.widthProperty().subtract(12));
        view.setStyle("-fx-effect: dropshadow(gaussian, rgba(0,0,0,0.25), 6, 0, 0, 1);");
        return view;
    }

    /** Prints, and says what became of it. */
    void print(byte[] pdf, Printing.Job job) {
        printerTasks()
                .run(() -> printing.print(pdf, job))
                .onSuccess(_ -> kit.dialogs().tell(texts.get("print"), Texts.body(texts.get("printed"))))
                .onError(
                        Printing.PrintFault.class,
                        it -> kit.dialogs()
                                .tell(texts.get("print"), Texts.body(texts.get("notPrinted." + it.kind().name()))))
                .start();
    }

    /** Hands a copy to the computer's PDF reader, after saying what that means. */
    void open(byte[] pdf) {
        kit.dialogs()
                .confirm(
                        texts.get("open"),
                        texts.get("open.means"),
                        texts.get("open.yes"),
                        () -> kit.tasks()
                                .run(() -> copies.show(pdf))
                                .onError(
                                        IOException.class,
                                        _ -> kit.dialogs().tell(texts.get("open"), Texts.body(texts.get("notOpened"))))
                                .start());
    }

    Tasks printerTasks() {
        return kit.tasks().alsoOn(printers);
    }

    Printing printing() {
        return printing;
    }

    /** Erases the copies that the PDF reader was given. */
    void close() {
        copies.erase();
        printers.shutdown();
    }

    /** Saves bytes where the person says. */
    void save(String fileName, byte[] content) {
        AskPath.toWrite(stage, texts.get("save"), fileName).ifPresent(target -> kit.tasks()
                .run(() -> write(target, content))
                .onSuccess(_ -> kit.dialogs().tell(texts.get("save"), Texts.body(texts.get("saved"))))
                .onError(VaultProblem.class, it -> kit.dialogs()
                        .tell(texts.get("save"), Texts.body(texts.get("notSaved." + why(it)))))
                .start());
    }

    private static void write(Path target, byte[] content) {
        try {
            Files.write(target, content);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    private static String why(VaultProblem problem) {
        return switch (problem.kind()) {
            case DISK_FULL -> "full";
            case READ_ONLY, FOLDER_GONE -> "folder";
            default -> "other";
        };
    }
}
