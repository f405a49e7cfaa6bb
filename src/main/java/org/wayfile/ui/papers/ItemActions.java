package org.wayfile.ui.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.FileBox;
import org.wayfile.ui.parts.Words;

/** What one can do with a paper of a checklist. */
final class ItemActions {

    private final Kit kit;
    private final Workspace workspace;
    private final Navigator navigator;
    private final Words words;
    private final Messages texts;

    ItemActions(Kit kit, Workspace workspace, Navigator navigator, Words words, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.navigator = navigator;
        this.words = words;
        this.texts = texts;
    }

    void save(ChecklistItem next) {
        kit.tasks().run(() -> workspace.papers().save(next)).start();
    }

    void add(UUID checklistId, List<Person> people) {
        kit.tasks()
                .run(() -> workspace.papers().blankItem(checklistId))
                .onSuccess(it -> new ItemDialog(kit, texts, people, this::save).open(it, "", true))
                .start();
    }

    void menu(ChecklistItem item, String title, List<Person> people) {
        VBox list = new VBox(
                choice("item.edit", () -> new ItemDialog(kit, texts, people, this::save).open(item, title, false)),
                choice(
                        item.fromLetter() ? "item.notFromLetter" : "item.fromLetter",
                        () -> save(ItemDialog.fromLetter(item, !item.fromLetter()))),
                choice("item.up", () -> move(item, -1)),
                choice("item.down", () -> move(item, 1)),
                choice("item.remove", () -> save(item.removed(true))));
        list.getStyleClass().add("wf-form");
        kit.dialogs().tell(title, list);
    }

    private Button choice(String key, Runnable action) {
        Button button = Buttons.secondary(texts.get(key), () -> {
            kit.dialogs().close();
            action.run();
        });
        button.setMaxWidth(Double.MAX_VALUE);
        return Buttons.id(key.replace('.', '-').toLowerCase(Locale.ROOT), button);
    }

    private void move(ChecklistItem item, int by) {
        kit.tasks().run(() -> workspace.papers().move(item, by)).start();
    }

    /** The files of a paper: open them, or attach more. */
    void files(ChecklistItem item, String title, List<Attachment> files, NoticeArea notices) {
        kit.dialogs().tell(title, box(item, files, notices));
    }

    /** Copies a file that was dropped on the row. */
    void attach(ChecklistItem item, Path file, NoticeArea notices) {
        FileBox box = box(item, List.of(), notices);
        kit.dialogs().tell(String.valueOf(file.getFileName()), box);
        box.attach(file);
    }

    private FileBox box(ChecklistItem item, List<Attachment> files, NoticeArea notices) {
        Navigator leaving = new Navigator() {
            @Override
            public void go(Destination destination) {
                kit.dialogs().close();
                navigator.go(destination);
            }

            @Override
            public void back() {
                navigator.back();
            }
        };
        return new FileBox(kit, workspace, leaving, words, notices, item.id(), files);
    }
}
