package org.wayfile.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A field for a passphrase, with an eye button that shows what is typed. */
public final class PasswordBox extends StackPane {

    private final Kit kit;
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final Button eye;

    public PasswordBox(Kit kit) {
        this.kit = kit;
        getStyleClass().addAll("wf-password", "wf-field-with-button");
        eye = Buttons.icon(Icons.EYE, kit.texts().get("form.showPassword"), this::toggle);
        eye.getStyleClass().add("wf-inside-field");
        open.textProperty().bindBidirectional(hidden.textProperty());
        open.accessibleTextProperty().bind(hidden.accessibleTextProperty());
        open.accessibleHelpProperty().bind(hidden.accessibleHelpProperty());
        open.onActionProperty().bind(hidden.onActionProperty());
        open.setVisible(false);
        StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
        getChildren().addAll(hidden, open, eye);
    }

    public StringProperty text() {
        return hidden.textProperty();
    }

    /** What takes the keyboard while the passphrase is hidden. */
    public PasswordField field() {
        return hidden;
    }

    private void toggle() {
        boolean show = !open.isVisible();
        TextField now = show ? open : hidden;
        int caret = (show ? hidden : open).getCaretPosition();
        open.setVisible(show);
        hidden.setVisible(!show);
        now.requestFocus();
        now.positionCaret(caret);
        eye.setGraphic((show ? Icons.EYE_OFF : Icons.EYE).node());
        String words = kit.texts().get(show ? "form.hidePassword" : "form.showPassword");
        eye.setAccessibleText(words);
        eye.getTooltip().setText(words);
    }
}
