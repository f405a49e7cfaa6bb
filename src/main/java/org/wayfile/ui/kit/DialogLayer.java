package org.wayfile.ui.kit;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The shade over the window and the dialog on it. Keeps the keyboard inside and gives it back afterwards. */
final class DialogLayer extends StackPane {

    private static final double WIDEST = 34;

    private final ChangeListener<@Nullable Node> guard = (_, _, owner) -> keepInside(owner);
    private @Nullable Node behind;
    private @Nullable Node before;
    private @Nullable Node first;
    private @Nullable DialogPanel panel;

    DialogLayer() {
        getStyleClass().add("wf-dialog-layer");
        Shown.set(this, false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    void over(Node content) {
        behind = content;
    }

    boolean isOpen() {
        return isVisible();
    }

    void open(DialogPanel shown, Node focused) {
        if (!isOpen()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        stopGuarding();
        panel = shown;
        getChildren().setAll(shown);
        Shown.set(this, true);
        if (behind != null) {
            behind.setMouseTransparent(true);
        }
        focus(focused);
        if (getScene() != null) {
            getScene().focusOwnerProperty().addListener(guard);
        }
    }

    /** Where the keyboard is now and comes back to. The style pass makes the skins, without which nothing takes it. */
    void focus(Node focused) {
        first = focused;
        applyCss();
        layout();
        focused.requestFocus();
    }

    void close() {
        if (!isOpen()) {
            return;
        }
        stopGuarding();
        Shown.set(this, false);
        getChildren().clear();
        if (behind != null) {
            behind.setMouseTransparent(false);
        }
        if (before != null && Objects.equals(before.getScene(), getScene())) {
            before.requestFocus();
        }
        before = null;
        first = null;
        panel = null;
    }

    private void stopGuarding() {
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(guard);
        }
    }

    /** JavaFX has no focus scope: when the keyboard leaves the dialog it is brought back to its first control. */
    private void keepInside(@Nullable Node owner) {
        if (owner != null && isOpen() && !isInside(owner) && first != null) {
            first.requestFocus();
        }
    }

    private boolean isInside(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == this) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        if (panel == null) {
            return;
        }
        double em = panel.getPadding().getTop() / 1.5;
        double width = Math.min(getWidth() - 2 * em, WIDEST * em);
        double height = Math.min(getHeight() - 2 * em, panel.prefHeight(width));
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        panel.resizeRelocate(
                Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) / 2.5), width, height);
    }
}
