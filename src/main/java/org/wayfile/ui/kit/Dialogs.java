package org.wayfile.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Panes that lie over the window and keep the keyboard until they are answered. Escape closes them. */
public final class Dialogs {

    private final Messages texts;
    private final DialogLayer layer = new DialogLayer();

    Dialogs(Messages texts) {
        this.texts = texts;
    }

    /** The content with room for dialogs above it; once, for the root of the window. */
    public StackPane host(Node content) {
        StackPane host = new StackPane(content, layer);
        host.getStyleClass().add("wf-host");
        layer.over(content);
        return host;
    }

    public boolean isOpen() {
        return layer.isOpen();
    }

    /** Closes the pane shown, if any, as Escape does. */
    public void close() {
        layer.close();
    }

    /** Asks before doing something. The words of the button say what it does ("Delete the paper"). */
    public void confirm(String title, String text, String yes, Runnable onYes) {
        show(title, Texts.body(text), Buttons.primary(yes, () -> closeAnd(onYes)));
    }

    /** Asks before doing what is hard to take back; the keyboard starts on Cancel. */
    public void confirmDanger(String title, String text, String yes, Runnable onYes) {
        show(title, Texts.body(text), Buttons.danger(yes, () -> closeAnd(onYes)));
    }

    /** Asks for one line of text; empty text is not taken. */
    public void askText(String title, String label, String initial, String yes, Consumer<String> onYes) {
        SimpleStringProperty answer = new SimpleStringProperty(initial);
        TextField field = new TextField();
        field.setId("dialog-text");
        field.textProperty().bindBidirectional(answer);
        Label name = Texts.label(label, "wf-field-label");
        Accessible.label(name, field);
        Button ok = Buttons.primary(yes, () -> closeAnd(() -> onYes.accept(answer.get().strip())));
        ok.disableProperty().bind(answer.map(text -> text.isBlank()));
        VBox body = new VBox(name, field);
        body.getStyleClass().add("wf-field");
        show(title, body, ok);
        layer.focus(field);
        field.selectAll();
    }

    /**
     * Shows any content with a Cancel button and the given ones.
     *
     * @param buttons the main one first; they call {@link #close()} themselves
     */
    public void show(String title, Node body, Button... buttons) {
        Button cancel = Buttons.id("dialog-cancel", Buttons.secondary(texts.get("cancel"), this::close));
        open(title, body, cancel, buttons);
    }

    /** Shows content one can only close. */
    public void tell(String title, Node body) {
        open(title, body, Buttons.id("dialog-close", Buttons.primary(texts.get("close"), this::close)));
    }

    private void open(String title, Node body, Button leaving, Button... buttons) {
        WrapRow row = new WrapRow();
        row.getStyleClass().add("wf-dialog-buttons");
        for (Button button : buttons) {
            if (button.getId() == null) {
                button.setId("dialog-yes");
            }
        }
        row.getChildren().addAll(buttons);
        row.getChildren().add(leaving);
        DialogPanel panel = new DialogPanel(title, body, row);
        boolean safe = buttons.length > 0 && !buttons[0].getStyleClass().contains("wf-danger");
        panel.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            // Enter in a field goes on here, and never in the page behind
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                if (safe && !buttons[0].isDisabled()) {
                    buttons[0].fire();
                }
            }
        });
        layer.open(panel, safe ? Field.firstIn(body).<Node>map(it -> it).orElse(buttons[0]) : leaving);
    }

    private void closeAnd(Runnable action) {
        close();
        action.run();
    }
}
