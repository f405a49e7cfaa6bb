package org.wayfile.ui.kit;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;

/** A month to pick a day from, under a button. Escape closes it, and so does a press elsewhere. */
final class CalendarPopup extends PopupControl {

    private final Calendar calendar;

    private CalendarPopup(LocalDate shown, String name) {
        calendar = new Calendar(shown);
        Accessible.name(calendar, name);
        setAutoHide(true);
        setHideOnEscape(true);
        setAutoFix(true);
        getStyleClass().setAll("wf-calendar-popup");
        setSkin(new CalendarSkin(this, new StackPane(calendar)));
    }

    static void open(Node under, Kit kit, LocalDate shown, Consumer<LocalDate> picked) {
        CalendarPopup popup = new CalendarPopup(shown, kit.texts().get("date.calendar"));
        popup.calendar.valueProperty().addListener((_, _, date) -> {
            if (date != null) {
                popup.hide();
                picked.accept(date);
            }
        });
        Bounds bounds = under.localToScreen(under.getBoundsInLocal());
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_RIGHT);
        popup.show(under, bounds.getMaxX(), bounds.getMaxY());
        popup.calendar.requestFocus();
    }

    private record CalendarSkin(CalendarPopup popup, StackPane pane) implements Skin<CalendarPopup> {

        private CalendarSkin {
            pane.getStyleClass().add("wf-calendar");
        }

        @Override
        public CalendarPopup getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return pane;
        }

        @Override
        public void dispose() {
            pane.getChildren().clear();
        }
    }
}
