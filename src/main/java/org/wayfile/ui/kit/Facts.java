package org.wayfile.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Lines of "what: value", the value bold at the right; the value goes to its own line where there is no room. */
public final class Facts extends VBox {

    public Facts() {
        getStyleClass().add("wf-facts");
    }

    public Facts add(String what, String value) {
        Label label = Texts.strong(value);
        label.setAccessibleText(what + ": " + value);
        return add(what, label);
    }

    public Facts add(String what, Node value) {
        getChildren().add(new Ends(Texts.body(what), value));
        return this;
    }
}
