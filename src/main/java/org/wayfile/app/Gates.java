package org.wayfile.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.wayfile.settings.Settings;
import org.wayfile.ui.caller.CallerScreen;
import org.wayfile.ui.kit.AskPath;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.CallAttempt;
import org.wayfile.ui.settings.RestoreScreen;
import org.wayfile.ui.vault.Delay;
import org.wayfile.ui.vault.FirstRun;
import org.wayfile.ui.vault.LockScreen;
import org.wayfile.ui.vault.VaultDoor;

/** Makes what is shown while no vault is open. */
final class Gates {

    private final Kit kit;
    private final Composition parts;
    private final VaultDoor door;
    private final Messages texts;

    Gates(Kit kit, Composition parts, VaultDoor door) {
        this.kit = kit;
        this.parts = parts;
        this.door = door;
        this.texts = kit.messages(Gates.class);
    }

    FirstRun firstRun(Path proposed, IntConsumer idleMinutes) {
        return new FirstRun(kit, parts.gate(), proposed, idleMinutes, door);
    }

    Node lock(Path folder, Delay delay) {
        LockScreen screen = new LockScreen(kit, parts.gate(), folder, delay, door, look());
        kit.tasks().onScreen(screen::focus);
        return screen.node();
    }

    /** Language and the size of the letters, one press each. */
    private Node look() {
        boolean spanish = kit.appearance().languageCode().equals("es");
        Button language = Buttons.text(spanish ? "English" : "Español", () -> kit.appearance()
                .language()
                .set(spanish ? Locale.ENGLISH : Locale.of("es")));
        int size = kit.appearance().textSize().get();
        List<Integer> sizes = Settings.TEXT_SIZES;
        int next = sizes.get((sizes.indexOf(size) + 1) % sizes.size());
        Button letters = Buttons.text(texts.get("letters", size), () -> {});
        letters.setOnAction(_ -> {
            kit.appearance().textSize().set(next);
            letters.setText(texts.get("letters", next));
        });
        return new WrapRow(language, letters);
    }

    /**
     * "Someone is calling me now", before a vault is open.
     *
     * @param noted takes what is noted, to hold it in memory
     */
    Node caller(PaperDesk paper, Runnable back, Consumer<CallAttempt> noted) {
        NotedCalls desk = NotedCalls.atTheDoor(paper, back, attempt -> {
            noted.accept(attempt);
            back.run();
            kit.dialogs().tell(texts.get("noted"), Texts.body(texts.get("noted.text")));
        });
        return new CallerScreen(kit, parts.guide(), desk).node();
    }

    String neutralTitle() {
        return texts.get("cover.title");
    }

    /** An empty page with one button; nothing tells what lies behind. */
    Node cover(Runnable goOn) {
        StackPane cover =
                new StackPane(Buttons.id("cover-continue", Buttons.secondary(texts.get("cover.continue"), goOn)));
        cover.getStyleClass().add("wf-page");
        cover.setId("cover");
        return cover;
    }

    /** A backup that was opened as a file. */
    Node restore(Path backup, Stage stage, Consumer<Path> open, Runnable back) {
        return new RestoreScreen(
                kit, parts.guide(), parts.gate(), backup, title -> AskPath.folder(stage, title), open, back)
                .node();
    }

    /** Lets the person choose the folder of another vault, make a new one, or take one out of a backup. */
    void chooseOther(Stage stage, Consumer<Path> found, Runnable makeNew, Runnable restore) {
        Button choose = Buttons.primary(texts.get("other.choose"), () -> {
            kit.dialogs().close();
            AskPath.folder(stage, texts.get("other.choose")).ifPresent(found);
        });
        Button make = Buttons.secondary(texts.get("other.new"), () -> {
            kit.dialogs().close();
            makeNew.run();
        });
        Button backup = Buttons.secondary(texts.get("other.backup"), () -> {
            kit.dialogs().close();
            restore.run();
        });
        kit.dialogs().show(texts.get("other"), Texts.body(texts.get("other.text")), choose, make, backup);
    }

    /** The backup that the person chooses. */
    Optional<Path> askBackup(Stage stage) {
        return AskPath.toRead(stage, texts.get("other.backup"), "*" + Directories.BACKUP);
    }
}
