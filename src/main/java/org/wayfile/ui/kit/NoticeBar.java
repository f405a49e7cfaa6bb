package org.wayfile.ui.kit;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A message inside its pane, in one of four voices, with an action such as Undo and a way to close it. */
public final class NoticeBar extends VBox {

    /** The voice of a notice. */
    public enum Voice {
        INFO(Icons.INFO),
        ATTENTION(Icons.WARNING),
        STOP(Icons.STOP),
        SUCCESS(Icons.CHECK);

        private final Icons icon;

        Voice(Icons icon) {
            this.icon = icon;
        }
    }

    private final Messages texts;
    private final WrapRow actions = new WrapRow(HPos.LEFT, 0.5);
    private final Label words;
    private final IconLine line;
    private Runnable onClose = () -> {};

    private NoticeBar(Kit kit, Voice voice, String text) {
        texts = kit.texts();
        String name = voice.name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("wf-notice", "wf-notice-" + name);
        words = Texts.body(text);
        line = new IconLine(voice.icon.node(), words);
        getChildren().add(line);
        setFocusTraversable(true);
        Accessible.group(this, texts.get("notice." + name, text));
    }

    public static NoticeBar info(Kit kit, String text) {
        return new NoticeBar(kit, Voice.INFO, text);
    }

    public static NoticeBar attention(Kit kit, String text) {
        return new NoticeBar(kit, Voice.ATTENTION, text);
    }

    public static NoticeBar stop(Kit kit, String text) {
        return new NoticeBar(kit, Voice.STOP, text);
    }

    public static NoticeBar success(Kit kit, String text) {
        return new NoticeBar(kit, Voice.SUCCESS, text);
    }

    /** Writes the words in bold. */
    public NoticeBar strong() {
        words.getStyleClass().setAll("label", "wf-strong");
        return this;
    }

    /** Adds a button; the notice closes when it is pressed. */
    public NoticeBar action(String text, Runnable action) {
        if (actions.getChildren().isEmpty()) {
            getChildren().add(actions);
        }
        actions.getChildren().add(Buttons.secondary(text, () -> {
            close();
            action.run();
        }));
        return this;
    }

    /** Adds a close button. */
    public NoticeBar closable() {
        line.end(Buttons.icon(Icons.CLOSE, texts.get("close"), this::close));
        return this;
    }

    /** The same with what happens when it goes. */
    public NoticeBar onClose(Runnable action) {
        onClose = action;
        return this;
    }

    /** Takes the notice off its pane. */
    public void close() {
        if (getParent() instanceof NoticeArea area) {
            area.remove(this);
        }
        onClose.run();
    }
}
