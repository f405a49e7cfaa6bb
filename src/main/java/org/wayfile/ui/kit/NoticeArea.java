package org.wayfile.ui.kit;

import javafx.scene.layout.VBox;

/** Where the notices of a page stand; takes no room when empty. */
public final class NoticeArea extends VBox {

    public NoticeArea() {
        getStyleClass().add("wf-notices");
        update();
    }

    /** Shows one notice in place of those before and moves the keyboard to it, so that a screen reader speaks it. */
    public void show(NoticeBar notice) {
        getChildren().setAll(notice);
        update();
        notice.requestFocus();
    }

    /** Adds a notice that was there before the screen was opened; the keyboard stays where it is. */
    public void add(NoticeBar notice) {
        getChildren().add(notice);
        update();
    }

    public void clear() {
        getChildren().clear();
        update();
    }

    void remove(NoticeBar notice) {
        getChildren().remove(notice);
        update();
    }

    private void update() {
        Shown.set(this, !getChildren().isEmpty());
    }
}
