package org.wayfile.ui.parts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** The files kept beside something, with a button and a place to drop more. */
public final class FileBox extends VBox {

    private final Kit kit;
    private final Workspace workspace;
    private final Words words;
    private final NoticeArea notices;
    private final UUID ownerId;
    private final Messages texts;

    /**
     * @param ownerId the entry the files belong to
     */
    public FileBox(
            Kit kit,
            Workspace workspace,
            Navigator navigator,
            Words words,
            NoticeArea notices,
            UUID ownerId,
            List<Attachment> files) {
        this.kit = kit;
        this.workspace = workspace;
        this.words = words;
        this.notices = notices;
        this.ownerId = ownerId;
        this.texts = kit.messages(FileBox.class);
        getStyleClass().add("wf-card");
        add(Texts.strong(texts.get("files")));
        files.forEach(it -> add(
                Buttons.link(it.fileName(), () -> navigator.go(new Destination.ShowAttachment(it.id())))));
        add(Buttons.id(
                "attach", Buttons.with(Icons.ATTACH, Buttons.text(texts.get("files.attach"), this::choose))));
        add(Texts.small(texts.get("files.drop")));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("files.choose"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            chosen.forEach(it -> attach(it.toPath()));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().forEach(it -> attach(it.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    /** Copies a file into the vault, with progress and a way to stop. */
    public void attach(Path file) {
        if (Files.isDirectory(file)) {
            notices.show(NoticeBar.attention(kit, texts.get("files.folder")).closable());
            return;
        }
        AtomicBoolean goOn = new AtomicBoolean(true);
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox progress = new VBox(
                Texts.second(texts.get("files.attaching", String.valueOf(file.getFileName()))),
                bar,
                Buttons.text(texts.get("files.cancel"), () -> goOn.set(false)));
        add(progress);
        kit.tasks()
                .run(() -> workspace.papers().attach(ownerId, file, (done, total) -> {
                    kit.tasks().onScreen(() -> bar.setProgress(total == 0 ? 1 : (double) done / total));
                    return goOn.get();
                }))
                .onSuccess(_ -> notices.show(NoticeBar.success(kit, texts.get("files.kept")).closable()))
                .onError(VaultProblem.class, it -> notices.show(NoticeBar.attention(kit, words.problem(it)).closable()))
                .always(() -> getChildren().remove(progress))
                .start();
    }
}
