package org.wayfile.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons in the program's few kinds. Their text is never cut. */
public final class Buttons {

    private Buttons() {}

    /** The one main action of a page, filled. */
    public static Button primary(String text, Runnable action) {
        return button(text, action, "wf-primary");
    }

    /** An outlined button. */
    public static Button secondary(String text, Runnable action) {
        return button(text, action, "wf-secondary");
    }

    /** An action that reads like a link. */
    public static Button text(String text, Runnable action) {
        return button(text, action, "wf-text");
    }

    /** An outlined button for what cannot be taken back. */
    public static Button danger(String text, Runnable action) {
        return button(text, action, "wf-danger");
    }

    /** The tall "someone is calling me now" button. */
    public static Button big(String text, Runnable action) {
        Button button = button(text, action, "wf-big");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** A large button that stays pressed until it is pressed again. */
    public static ToggleButton tile(String text, Runnable action) {
        ToggleButton button = new ToggleButton(text);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.getStyleClass().add("wf-tile");
        return button;
    }

    /** An icon alone; the words are its accessible text and its tooltip. */
    public static Button icon(Icons icon, String words, Runnable action) {
        Button button = button("", action, "wf-icon-only");
        button.setGraphic(icon.node());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /** A link inside running text, underlined. */
    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(_ -> action.run());
        link.setWrapText(true);
        link.getStyleClass().add("wf-link");
        return link;
    }

    /** The same button with an icon before its words. */
    public static <B extends ButtonBase> B with(Icons icon, B button) {
        button.setGraphic(icon.node());
        return button;
    }

    /** The same button with an id for tests. */
    public static <B extends ButtonBase> B id(String id, B button) {
        button.setId(id);
        return button;
    }

    private static Button button(String text, Runnable action, String kind) {
        Button button = new Button(text);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.getStyleClass().addAll("wf-button", kind);
        return button;
    }
}
