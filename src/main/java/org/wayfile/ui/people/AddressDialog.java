package org.wayfile.ui.people;

import java.time.LocalDate;
import java.time.YearMonth;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Address;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;

/** An address and when the person lived there; the month alone is enough. */
final class AddressDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Messages texts;

    AddressDialog(Kit kit, Workspace workspace, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.texts = texts;
    }

    void open(Address address) {
        StringProperty text = new SimpleStringProperty(address.text());
        ObjectProperty<DateEntry> from = new SimpleObjectProperty<>(entry(address.fromOn(), address.fromMonthOnly()));
        ObjectProperty<DateEntry> until =
                new SimpleObjectProperty<>(entry(address.untilOn(), address.untilMonthOnly()));
        FormBuilder form = new FormBuilder(kit, texts);
        form.area("address.text", text, 3).needed();
        form.columns(2, row -> {
            row.dateOrMonth("address.from", from).optional();
            row.dateOrMonth("address.until", until).optional().check(last -> order(from.get(), last));
        });
        kit.dialogs().show(texts.get("address"), form.node(),
                Buttons.id("address-save", Buttons.primary(texts.get("save"), () -> {
                    if (form.valid()) {
                        kit.dialogs().close();
                        save(new Address(
                                address.id(),
                                address.personId(),
                                text.get().strip(),
                                day(from.get()),
                                from.get() instanceof DateEntry.Month,
                                day(until.get()),
                                until.get() instanceof DateEntry.Month));
                    }
                })));
    }

    private Check order(DateEntry from, @Nullable DateEntry until) {
        LocalDate first = day(from);
        LocalDate last = until == null ? null : day(until);
        return first != null && last != null && last.isBefore(first)
                ? Check.warning(texts.get("address.order"))
                : Check.fine();
    }

    private void save(Address next) {
        kit.tasks().run(() -> workspace.people().save(next)).start();
    }

    private static DateEntry entry(@Nullable LocalDate on, boolean month) {
        if (on == null) {
            return DateEntry.EMPTY;
        }
        return month ? DateEntry.of(YearMonth.from(on)) : DateEntry.of(on);
    }

    private static @Nullable LocalDate day(DateEntry entry) {
        return switch (entry) {
            case DateEntry.Day(LocalDate date) -> date;
            case DateEntry.Month(YearMonth month) -> month.atDay(1);
            default -> null;
        };
    }
}
