package org.wayfile.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.layout.VBox;

/**
 * The meaning of a word, in a small pane under it. It takes the keyboard, so that a screen reader speaks it; Escape or a
 * press elsewhere closes it, and the keyboard is where it was.
 */
public final class Explanation extends PopupControl {

    private final VBox pane = new VBox();

    private Explanation(String title, Node... content) {
        setAutoHide(true);
        setHideOnEscape(true);
        setAutoFix(true);
        getStyleClass().setAll("wf-explanation-popup");
        pane.getStyleClass().addAll("wf-explanation", "wf-focus");
        pane.setId("explanation");
        pane.setFocusTraversable(true);
        pane.getChildren().add(Texts.strong(title));
        pane.getChildren().addAll(content);
        setSkin(new PaneSkin(this));
    }

    /**
     * Opens under a node.
     *
     * @param spoken what a screen reader says, title and meaning
     */
    public static Explanation open(Node under, String title, String spoken, Node... content) {
        Explanation shown = new Explanation(title, content);
        Accessible.group(shown.pane, spoken);
        Bounds bounds = under.localToScreen(under.getBoundsInLocal());
        shown.show(under, bounds.getMinX(), bounds.getMaxY());
        shown.pane.requestFocus();
        return shown;
    }

    private record PaneSkin(Explanation popup) implements Skin<Explanation> {

        @Override
        public Explanation getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return popup.pane;
        }

        @Override
        public void dispose() {
            popup.pane.getChildren().clear();
        }
    }
}
