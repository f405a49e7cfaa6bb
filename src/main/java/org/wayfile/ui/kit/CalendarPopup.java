package org.wayfile.ui.kit;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;

/** A month to pick a day from, under a button. Escape closes it. */
final class CalendarPopup {

    private CalendarPopup() {}

    static void open(Node under, Kit kit, LocalDate shown, Consumer<LocalDate> picked) {
        Calendar calendar = new Calendar(shown);
        Popover popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        calendar.getStyleClass().add("wf-calendar");
        Accessible.name(calendar, kit.texts().get("date.calendar"));
        calendar.valueProperty().addListener((_, _, date) -> {
            if (date != null) {
                popover.hide();
                picked.accept(date);
            }
        });
        popover.show(under);
        calendar.requestFocus();
    }
}
