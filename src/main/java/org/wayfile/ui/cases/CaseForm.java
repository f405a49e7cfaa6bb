package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Source;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.service.CaseView;
import org.wayfile.ui.kit.DateEntry;

/** The fields of the case form as properties; turns a case into fields and fields into a case. */
final class CaseForm {

    final StringProperty title = new SimpleStringProperty("");
    final StringProperty agency = new SimpleStringProperty("uscis");
    final StringProperty form = new SimpleStringProperty("");
    final StringProperty process = new SimpleStringProperty("");
    final StringProperty office = new SimpleStringProperty("");
    final ObjectProperty<DateEntry> filedOn = new SimpleObjectProperty<>(DateEntry.EMPTY);
    final StringProperty status = new SimpleStringProperty("");
    final ObjectProperty<DateEntry> readOn = new SimpleObjectProperty<>(DateEntry.EMPTY);
    final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.SEEN_ONLINE);
    final StringProperty note = new SimpleStringProperty("");
    final ObservableList<RoleChoice> roles = FXCollections.observableArrayList();

    private final CaseFile before;

    /** The fields of a case. */
    CaseForm(CaseFile file, List<CaseView.Party> parties) {
        before = file;
        title.set(file.title());
        agency.set(file.agency());
        form.set(file.form());
        process.set(file.process());
        office.set(file.office());
        filedOn.set(entry(file.filedOn()));
        status.set(file.statusWords());
        readOn.set(entry(file.statusReadOn()));
        source.set(file.statusSource());
        note.set(file.note());
        parties.forEach(it -> roles.add(new RoleChoice(it.person().id(), it.role())));
    }

    private static DateEntry entry(@Nullable LocalDate date) {
        return date == null ? DateEntry.EMPTY : DateEntry.of(date);
    }

    /** The case as the fields say it; what the form does not show stays as it was. */
    CaseFile toCase() {
        return new CaseFile(
                before.id(),
                title.get().strip(),
                agency.get().strip(),
                form.get().strip(),
                process.get().strip(),
                office.get().strip(),
                filedOn.get().day().orElse(null),
                status.get().strip(),
                readOn.get().day().orElse(null),
                source.get(),
                note.get(),
                before.closedOn());
    }
}
