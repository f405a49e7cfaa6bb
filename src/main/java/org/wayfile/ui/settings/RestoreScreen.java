package org.wayfile.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultGate;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Words;

/** A backup was opened as a file, by a double click: what it is, and the way to make a vault of it. No vault is open. */
public final class RestoreScreen {

    private final Page page;

    /**
     * @param backup the file that was opened; whether it is a backup shows when it is read
     * @param askFolder lets the person choose a folder, under a title
     * @param open goes to the restored vault's lock screen
     * @param back goes where the window would be without the file
     */
    public RestoreScreen(
            Kit kit,
            Guide guide,
            VaultGate gate,
            Path backup,
            Function<String, Optional<Path>> askFolder,
            Consumer<Path> open,
            Runnable back) {
        Messages texts = kit.messages(SettingsScreen.class);
        Words words = new Words(kit, guide);
        page = new Page(texts.get("backups.restore"));
        page.setId("restore-file");
        ProgressLine progress = new ProgressLine(kit, words, texts, page.notices());
        RestoreFlow flow = new RestoreFlow(
                kit, gate, askFolder, words, texts, page.notices(), progress, fresh -> kit.dialogs()
                        .show(
                                texts.get("backups.restore"),
                                Texts.body(texts.get("backups.restored") + " " + fresh),
                                Buttons.id("restored-open", Buttons.primary(texts.get("backups.restored.now"), () -> {
                                    kit.dialogs().close();
                                    open.accept(fresh);
                                }))));
        page.add(new Card(
                Texts.body(texts.get("backups.file.text")),
                Texts.strong(backup.toString()),
                Texts.body(texts.get("backups.restore.new")),
                new WrapRow(
                        Buttons.id(
                                "restore-begin",
                                Buttons.primary(texts.get("backups.file.begin"), () -> flow.begin(backup))),
                        Buttons.id("restore-leave", Buttons.secondary(texts.get("backups.file.leave"), back))),
                progress));
    }

    public Node node() {
        return page;
    }
}
