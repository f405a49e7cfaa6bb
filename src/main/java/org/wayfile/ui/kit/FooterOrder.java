package org.wayfile.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where Tab goes on a page with a row under what scrolls: main column, that row, side column. By themselves the keys would
 * pass the whole side column before they reach Back and Next.
 */
record FooterOrder(Parent main, Parent footer, Parent side) {

    /** Takes the keyboard over the border between two of the three parts; inside a part the key does what it always does. */
    void go(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        List<Node> first = stops(main, new ArrayList<>());
        List<Node> row = stops(footer, new ArrayList<>());
        List<Node> last = stops(side, new ArrayList<>());
        Node at = main.getScene() == null ? null : main.getScene().getFocusOwner();
        if (at == null || first.isEmpty() || row.isEmpty() || last.isEmpty()) {
            return;
        }
        if (event.isShiftDown() ? back(at, row, last) : on(at, first, row, last)) {
            event.consume();
        }
    }

    private static boolean on(Node at, List<Node> first, List<Node> row, List<Node> last) {
        if (at == first.getLast()) {
            row.getFirst().requestFocus();
        } else if (at == row.getLast()) {
            pass(first.getLast(), TraversalDirection.NEXT);
        } else if (at == last.getLast()) {
            pass(row.getLast(), TraversalDirection.NEXT);
        } else {
            return false;
        }
        return true;
    }

    private static boolean back(Node at, List<Node> row, List<Node> last) {
        if (at == row.getFirst()) {
            pass(last.getFirst(), TraversalDirection.PREVIOUS);
        } else if (at == last.getFirst()) {
            row.getLast().requestFocus();
        } else {
            return false;
        }
        return true;
    }

    /** Goes on from a node as its Tab would: that scrolls to what gets the keyboard, asking for the keyboard does not. */
    private static void pass(Node from, TraversalDirection direction) {
        from.requestFocus();
        from.requestFocusTraversal(direction);
    }

    /** What Tab stops at, in its order. */
    private static List<Node> stops(Node node, List<Node> into) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable()) {
                into.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(it -> stops(it, into));
            }
        }
        return into;
    }
}
