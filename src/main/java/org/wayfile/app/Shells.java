package org.wayfile.app;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Guide;
import org.wayfile.service.TodayService;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.shell.Shell;
import org.wayfile.ui.shell.ShellActions;
import org.wayfile.ui.today.TodayPage;

/**
 * Makes the shells of the window. The bars need nothing of a vault, so those of the first one are made and dressed, unseen, while
 * its passphrase is typed. JavaFX thread only.
 */
final class Shells {

    private final Kit kit;
    private final Guide guide;
    private final ShellActions actions;
    private final StackPane window;
    private boolean begun;
    private @Nullable Shell ahead;

    /**
     * @param window what the window shows, which takes an unseen shell under it
     */
    Shells(Kit kit, Guide guide, ShellActions actions, StackPane window) {
        this.kit = kit;
        this.guide = guide;
        this.actions = actions;
        this.window = window;
    }

    /** Makes the first one ahead, under what the window shows; with that it goes. */
    void prepare() {
        if (begun || ahead != null) {
            return;
        }
        Shell made = dressed(false);
        // Neither the keyboard nor a screen reader gets there.
        made.node().setVisible(false);
        ahead = made;
    }

    /** Dresses in the one made ahead a day that nobody sees: the first real one comes sooner. */
    void rehearse(TodayService.Day day) {
        Shell made = ahead;
        if (made != null) {
            made.node().setVisible(true);
            try {
                made.rehearse(TodayPage.unseen(kit, guide, day));
            } finally {
                made.node().setVisible(false);
            }
        }
    }

    /** The language is another one: what was made ahead is of no use. */
    void forget() {
        if (ahead != null) {
            window.getChildren().remove(ahead.node());
            ahead = null;
        }
    }

    /** A dressed shell under what the window shows, which is not seen yet. */
    Shell take(boolean example) {
        begun = true;
        Shell made = ahead;
        if (example || made == null || !window.getChildren().contains(made.node())) {
            forget();
            return dressed(example);
        }
        ahead = null;
        made.node().setVisible(true);
        return made;
    }

    /** A shell as it comes. */
    Shell make(boolean example) {
        return new Shell(kit, guide, actions, example);
    }

    private Shell dressed(boolean example) {
        Shell made = make(example);
        Node node = made.node();
        node.setOpacity(0);
        window.getChildren().addFirst(node);
        node.applyCss();
        return made;
    }
}
