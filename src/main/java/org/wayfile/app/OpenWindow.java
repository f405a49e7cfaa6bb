package org.wayfile.app;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.shell.Shell;

/** The shell of one open vault and the workspace behind it. JavaFX thread only. */
final class OpenWindow {

    /** What asks for something to be done; the rest is told calmly. */
    private static final Set<OpeningNote.Kind> LOUD = Set.of(
            OpeningNote.Kind.CONFLICT_COPIES, OpeningNote.Kind.FILES_DAMAGED, OpeningNote.Kind.WRONG_TRIES);

    private static final Logger LOG = Logger.getLogger(OpenWindow.class.getName());

    /** By then the first page stands; building an index beside it would make both slow. */
    private static final Duration PAINTED = Duration.seconds(1.5);

    private final Kit kit;
    private final Composition parts;
    private final Workspace workspace;
    private final boolean example;
    private final Stage stage;
    private final MainWindow window;
    private final Shells shells;
    private @Nullable Shell shell;
    private @Nullable Screens shown;

    OpenWindow(
            Kit kit,
            Composition parts,
            Workspace workspace,
            boolean example,
            Stage stage,
            MainWindow window,
            Shells shells) {
        this.kit = kit;
        this.parts = parts;
        this.workspace = workspace;
        this.example = example;
        this.stage = stage;
        this.window = window;
        this.shells = shells;
    }

    /** A new shell, for another language, at a place in the vault. */
    Node show(Destination destination) {
        return begin(shells.make(example), destination);
    }

    private Node begin(Shell next, Destination destination) {
        close();
        Screens screens = new Screens(kit, parts, workspace, example, stage, window);
        screens.navigator(next);
        shell = next;
        shown = screens;
        next.begin(workspace, screens::of, destination);
        return next.node();
    }

    /**
     * Gets the first page ready, unseen under what is shown; then the shell comes with it in one picture.
     *
     * @param under what the window shows now
     * @param ready takes the shell with its first page
     */
    void appear(Destination first, StackPane under, Consumer<Node> ready) {
        Node made = begin(shells.take(example), first);
        kit.tasks()
                .run(() -> {})
                .onSuccess(_ -> {
                    made.setOpacity(1);
                    // Meanwhile the window may have been hidden, or a call may have come, which ends here.
                    if (under.getChildren().contains(made)) {
                        ready.accept(made);
                    }
                })
                .start();
        warmUp();
    }

    /** Gets ready what is searched: the rows after those of the first page, packs and finder when that page is painted. */
    private void warmUp() {
        kit.tasks().run(workspace::warmUp).start();
        PauseTransition painted = new PauseTransition(PAINTED);
        painted.setOnFinished(_ -> kit.tasks()
                .beside()
                .run(() -> parts.guide().warmUp(kit.appearance().languageCode()))
                .always(parts.guide()::prepareSearch)
                .start());
        painted.play();
    }

    /** Tells what the owner should hear once about this opening. */
    void tell(List<OpeningNote> notes) {
        Shell told = shell;
        if (told != null) {
            Messages texts = kit.messages(OpenWindow.class);
            notes.forEach(note -> {
                String words = texts.get("note." + note.kind().name(), note.count());
                NoticeBar bar = LOUD.contains(note.kind())
                        ? NoticeBar.attention(kit, words)
                        : NoticeBar.info(kit, words);
                told.tell(note.kind() == OpeningNote.Kind.LOOKING ? bar : bar.closable());
            });
        }
    }

    /** Prints what is shown, when the screen has something to print. */
    void print() {
        if (shell != null && shown != null && !shell.printShown()) {
            shown.print(shell.at());
        }
    }

    void go(Destination destination) {
        if (shell != null) {
            shell.go(destination);
        }
    }

    Destination at() {
        return shell == null ? new Destination.Today() : shell.at();
    }

    /** What the window says of backups is old. */
    void backupsChanged() {
        if (shell != null) {
            shell.backupsChanged();
        }
    }

    Workspace workspace() {
        return workspace;
    }

    boolean isExample() {
        return example;
    }

    /**
     * Makes the day's backup and closes the vault; on the vault thread. When no backup can be made the vault is closed all the
     * same; the bottom line tells of it later.
     */
    void leave() {
        if (!example) {
            try {
                workspace.backups().ifDue();
            } catch (VaultProblem problem) {
                LOG.log(Level.WARNING, "no backup: {0}", problem.kind());
            }
        }
        workspace.close();
    }

    /** Puts the shell to sleep; the workspace stays open. */
    void close() {
        if (shell != null) {
            shell.close();
            shell = null;
        }
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }
}
