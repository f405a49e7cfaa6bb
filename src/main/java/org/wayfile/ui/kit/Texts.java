package org.wayfile.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Labels in the program's type sizes. All wrap; none is cut. */
public final class Texts {

    private Texts() {}

    /** 16 px text. */
    public static Label body(String text) {
        return label(text, "wf-body");
    }

    /** 16 px, bold. */
    public static Label strong(String text) {
        return label(text, "wf-strong");
    }

    /** The 14.5 px second line. */
    public static Label second(String text) {
        return label(text, "wf-second");
    }

    /** The 14 px smallest text. */
    public static Label small(String text) {
        return label(text, "wf-small");
    }

    /** Title of a page, 26 px. */
    public static Label title(String text) {
        return label(text, "wf-title");
    }

    /** Title of a section, 17 px. */
    public static Label section(String text) {
        return label(text, "wf-section-title");
    }

    /** A large figure such as the time on a call. */
    public static Label figure(String text) {
        return label(text, "wf-figure");
    }

    /** A code that somebody copies by hand, 22 px, bold. */
    public static Label code(String text) {
        return label(text, "wf-code");
    }

    /** Bold words and plain words in one paragraph: every other part is bold, starting with the first. */
    public static TextFlow boldThenPlain(String... parts) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("wf-flow");
        for (int i = 0; i < parts.length; i++) {
            Text text = new Text(parts[i]);
            text.getStyleClass().add(i % 2 == 0 ? "wf-flow-strong" : "wf-flow-plain");
            flow.getChildren().add(text);
        }
        return flow;
    }

    static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
