package org.wayfile.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is on a page: how far it is scrolled and which control has the keyboard. A page that is drawn again
 * after a change takes it over.
 *
 * @param scrolled pixels from the top
 * @param sign what tells the control with the keyboard from others; null when none on the page has it
 * @param nth which of the controls with the same sign, from 0
 */
record Standing(double scrolled, @Nullable String sign, int nth) {

    /** Where one is on a page of which a node may have the keyboard. */
    static Standing on(Node page, double scrolled, @Nullable Node focused) {
        List<Node> all = under(page, new ArrayList<>());
        if (focused == null || !all.contains(focused)) {
            return new Standing(scrolled, null, 0);
        }
        String sign = sign(focused);
        int nth = (int) all.subList(0, all.indexOf(focused)).stream()
                .filter(it -> sign(it).equals(sign))
                .count();
        return new Standing(scrolled, sign, nth);
    }

    /** The node of the new page that stands where the keyboard was; null when there is none. */
    @Nullable
    Node sameOn(Node page) {
        return under(page, new ArrayList<>()).stream()
                .filter(Node::isFocusTraversable)
                .filter(it -> sign(it).equals(sign))
                .skip(nth)
                .findFirst()
                .orElse(null);
    }

    private static String sign(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getName()
                + "|" + Objects.requireNonNullElse(node.getId(), "")
                + "|" + Objects.requireNonNullElse(node.getAccessibleText(), "")
                + "|" + Objects.requireNonNullElse(text, "");
    }

    private static List<Node> under(Node node, List<Node> into) {
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> under(it, into));
        }
        return into;
    }
}
