package org.wayfile.ui.today;

import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.WrapRow;

/** Moves a follow-up to a later day. */
final class LaterDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Messages texts;

    LaterDialog(Kit kit, Workspace workspace) {
        this.kit = kit;
        this.workspace = workspace;
        this.texts = kit.messages(TodayScreen.class);
    }

    void open(UUID followUpId) {
        LocalDate today = kit.dates().today();
        ObjectProperty<DateEntry> other = new SimpleObjectProperty<>(DateEntry.EMPTY);
        FormBuilder form = new FormBuilder(kit, texts);
        form.date("later.other", other).needed().check(entry -> past(entry, today));
        VBox body = new VBox(
                new WrapRow(
                        Buttons.id("later-week", quick("later.week", followUpId, today.plusWeeks(1))),
                        quick("later.twoWeeks", followUpId, today.plusWeeks(2)),
                        quick("later.month", followUpId, today.plusMonths(1))),
                form.node());
        body.getStyleClass().add("wf-form");
        kit.dialogs().show(texts.get("later.title"), body, Buttons.primary(texts.get("later.move"), () -> {
            if (form.valid() && other.get() instanceof DateEntry.Day(LocalDate day)) {
                move(followUpId, day);
            }
        }));
    }

    private Check past(@Nullable DateEntry entry, LocalDate today) {
        return entry instanceof DateEntry.Day(LocalDate day) && day.isBefore(today)
                ? Check.warning(texts.get("later.past"))
                : Check.fine();
    }

    private Button quick(String key, UUID followUpId, LocalDate day) {
        return Buttons.secondary(texts.get(key, kit.dates().day(day)), () -> move(followUpId, day));
    }

    private void move(UUID followUpId, LocalDate day) {
        kit.dialogs().close();
        kit.tasks().run(() -> workspace.today().later(followUpId, day)).start();
    }
}
