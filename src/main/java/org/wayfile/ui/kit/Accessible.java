package org.wayfile.ui.kit;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Names and help for screen readers. */
public final class Accessible {

    private Accessible() {}

    /** Gives a control its name; answers the control. */
    public static <N extends Node> N name(N node, String name) {
        node.setAccessibleText(name);
        return node;
    }

    /** Gives a control its further explanation, parts in reading order; empty parts are left out. */
    public static <N extends Node> N help(N node, String... parts) {
        node.setAccessibleHelp(
                Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" ")));
        return node;
    }

    /** The label names the control, and its mnemonic goes there. */
    public static void label(Label label, Node control) {
        label.setLabelFor(control);
        if (control.getAccessibleText() == null || control.getAccessibleText().isEmpty()) {
            control.accessibleTextProperty().bind(label.textProperty());
        }
    }

    /** Marks a group of controls and names it, such as a row. */
    public static <N extends Node> N group(N node, String name) {
        node.setAccessibleRole(AccessibleRole.PARENT);
        node.setAccessibleText(name);
        return node;
    }
}
