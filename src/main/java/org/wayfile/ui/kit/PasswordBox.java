package org.wayfile.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A field for a passphrase, with an eye button that shows what is typed. */
public final class PasswordBox extends StackPane {

    private final Kit kit;
    private final PasswordField hidden = new PasswordField();
    private final Button eye;

    /** Made when it is first asked for: the lock screen shall be there at once. */
    private @Nullable TextField open;

    public PasswordBox(Kit kit) {
        this.kit = kit;
        getStyleClass().addAll("wf-password", "wf-field-with-button");
        eye = Buttons.icon(Icons.EYE, kit.texts().get("form.showPassword"), this::toggle);
        eye.getStyleClass().add("wf-inside-field");
        StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
        getChildren().addAll(hidden, eye);
    }

    private TextField open() {
        TextField made = open;
        if (made == null) {
            made = new TextField();
            made.textProperty().bindBidirectional(hidden.textProperty());
            made.accessibleTextProperty().bind(hidden.accessibleTextProperty());
            made.accessibleHelpProperty().bind(hidden.accessibleHelpProperty());
            made.onActionProperty().bind(hidden.onActionProperty());
            made.setVisible(false);
            getChildren().add(1, made);
            // With its skin at once: one that comes after the keyboard selects all, and the next letter would replace it.
            made.applyCss();
            open = made;
        }
        return made;
    }

    public StringProperty text() {
        return hidden.textProperty();
    }

    /** What takes the keyboard while the passphrase is hidden. */
    public PasswordField field() {
        return hidden;
    }

    private void toggle() {
        TextField shown = open();
        boolean show = !shown.isVisible();
        TextField now = show ? shown : hidden;
        int caret = (show ? hidden : shown).getCaretPosition();
        shown.setVisible(show);
        hidden.setVisible(!show);
        now.requestFocus();
        now.positionCaret(caret);
        eye.setGraphic((show ? Icons.EYE_OFF : Icons.EYE).node());
        String words = kit.texts().get(show ? "form.hidePassword" : "form.showPassword");
        eye.setAccessibleText(words);
        eye.getTooltip().setText(words);
    }
}
