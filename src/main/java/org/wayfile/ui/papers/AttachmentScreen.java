package org.wayfile.ui.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.AskPath;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** A kept file, shown without leaving the program: pages of a PDF, pictures, plain text. */
public final class AttachmentScreen extends LiveScreen {

    private static final int MOST_SHOWN_BYTES = 200 << 20;
    private static final float DOTS = 120;
    private static final double LEAST_ZOOM = 0.25;
    private static final double MOST_ZOOM = 4;

    private final Kit kit;
    private final Workspace workspace;
    private final Navigator navigator;
    private final PagePictures pictures;
    private final UUID attachmentId;
    private final Messages texts;
    private final Words words;
    private final ImageView view = new ImageView();
    private double zoom = 1;
    private int shownPage;
    private int pages = 1;
    private byte[] content = new byte[0];

    public AttachmentScreen(
            Kit kit, Workspace workspace, Guide guide, Navigator navigator, PagePictures pictures, UUID attachmentId) {
        super(kit, workspace.changes(), List.of(Attachment.class));
        this.kit = kit;
        this.workspace = workspace;
        this.navigator = navigator;
        this.pictures = pictures;
        this.attachmentId = attachmentId;
        this.texts = kit.messages(PapersScreen.class);
        this.words = new Words(kit, guide);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setId("attachment-picture");
    }

    @SuppressWarnings("ArrayRecordComponent") // the file on its way to the screen; never compared
    private record Read(Attachment attachment, byte @Nullable [] bytes, int pages) {}

    @Override
    protected void refresh() {
        kit.tasks()
                .run(() -> workspace.papers().attachment(attachmentId).map(this::read))
                .onSuccess(found -> found.ifPresentOrElse(this::open, () -> show(gone())))
                .onError(VaultProblem.class, it -> show(broken(words.problem(it))))
                .start();
    }

    private Read read(Attachment it) {
        if (it.bytes() > MOST_SHOWN_BYTES || it.mediaType().equals("application/octet-stream")) {
            return new Read(it, null, 0);
        }
        try (InputStream in = workspace.papers().open(it)) {
            byte[] bytes = in.readAllBytes();
            return new Read(it, bytes, it.mediaType().equals("application/pdf") ? pictures.pages(bytes) : 1);
        } catch (IllegalArgumentException | IOException e) {
            return new Read(it, null, -1);
        }
    }

    private Node gone() {
        Page page = new Page(texts.get("file.gone"));
        page.add(new EmptyState(
                texts.get("file.gone"), texts.get("gone.why"), texts.get("title"),
                () -> navigator.go(new Destination.Papers())));
        return page;
    }

    private Node broken(String why) {
        Page page = new Page(texts.get("file.broken"));
        page.notices().add(NoticeBar.attention(kit, why));
        return page;
    }

    private void open(Read read) {
        Attachment it = read.attachment();
        Page page = new Page(it.fileName())
                .subtitle(texts.get("file.kept", kit.dates().medium(it.addedOn()), size(it.bytes())))
                .crumb(texts.get("title"), () -> navigator.go(new Destination.Papers()))
                .crumb(texts.get("file"));
        page.setId("attachment");
        page.text(texts.get("file.remove"), () -> remove(it));
        page.secondary(texts.get("file.save"), () -> export(it, page)).setId("save-copy");
        page.primary(texts.get("file.back"), navigator::back).setId("file-back");
        if (read.bytes() == null) {
            page.add(Texts.body(texts.get(read.pages() < 0 ? "file.unreadable" : "file.notShown")));
        } else {
            content = read.bytes();
            pages = read.pages();
            page.add(shown(it));
        }
        show(page);
    }

    private Node shown(Attachment it) {
        if (it.mediaType().equals("text/plain")) {
            TextArea area = new TextArea(new String(content, StandardCharsets.UTF_8));
            area.setEditable(false);
            area.setWrapText(true);
            area.setPrefRowCount(24);
            return area;
        }
        boolean pdf = it.mediaType().equals("application/pdf");
        WrapRow bar = new WrapRow(
                tool(Icons.ZOOM_IN, "file.zoomIn", () -> zoom(1.25)),
                tool(Icons.ZOOM_OUT, "file.zoomOut", () -> zoom(0.8)),
                tool(Icons.ROTATE, "file.rotate", () -> view.setRotate((view.getRotate() + 90) % 360)));
        if (pdf && pages > 1) {
            bar.getChildren()
                    .addAll(
                            tool(Icons.CHEVRON_LEFT, "file.pageBack", () -> turn(-1)),
                            tool(Icons.CHEVRON_RIGHT, "file.pageNext", () -> turn(1)));
        }
        StackPane middle = new StackPane(new Group(view));
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setPrefViewportHeight(620);
        if (pdf) {
            draw();
        } else {
            Image image = new Image(new ByteArrayInputStream(content));
            view.setImage(image);
            view.setFitWidth(Math.min(image.getWidth(), 900));
        }
        return new VBox(8, bar, scroll);
    }

    private Button tool(Icons icon, String key, Runnable action) {
        return Buttons.id(key.replace('.', '-'), Buttons.icon(icon, texts.get(key), action));
    }

    private void zoom(double by) {
        zoom = Math.clamp(zoom * by, LEAST_ZOOM, MOST_ZOOM);
        if (view.getImage() != null) {
            view.setFitWidth(Math.min(view.getImage().getWidth(), 900) * zoom);
        }
    }

    private void turn(int by) {
        shownPage = Math.clamp(shownPage + by, 0, pages - 1);
        draw();
    }

    private void draw() {
        int page = shownPage;
        byte[] bytes = content;
        kit.tasks()
                .run(() -> pictures.page(bytes, page, DOTS))
                .onSuccess(picture -> {
                    WritableImage image = new WritableImage(picture.width(), picture.height());
                    image.getPixelWriter()
                            .setPixels(
                                    0,
                                    0,
                                    picture.width(),
                                    picture.height(),
                                    PixelFormat.getIntArgbInstance(),
                                    picture.argb(),
                                    0,
                                    picture.width());
                    view.setImage(image);
                    view.setAccessibleText(texts.get("file.page", page + 1, pages));
                    zoom(1);
                })
                .onError(IllegalArgumentException.class, _ -> show(broken(texts.get("file.unreadable"))))
                .start();
    }

    private void export(Attachment it, Page page) {
        AskPath.toWrite(page.getScene().getWindow(), texts.get("file.save"), it.fileName())
                .ifPresent(target -> kit.tasks()
                        .run(() -> workspace.papers().export(it, target))
                        .onSuccess(_ -> page.notices()
                                .show(NoticeBar.success(kit, texts.get("file.saved")).closable()))
                        .onError(VaultProblem.class, problem -> page.notices()
                                .show(NoticeBar.attention(kit, words.problem(problem))))
                        .start());
    }

    private void remove(Attachment it) {
        kit.tasks().run(() -> workspace.papers().remove(it)).onSuccess(_ -> navigator.back()).start();
    }

    private String size(long bytes) {
        return bytes < 1 << 20 ? texts.get("file.kb", (bytes + 1023) / 1024) : texts.get("file.mb", bytes >> 20);
    }
}
