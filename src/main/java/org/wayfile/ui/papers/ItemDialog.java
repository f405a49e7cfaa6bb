package org.wayfile.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;

/** The details of a paper: own words, for whom, where it is, when it ends. */
final class ItemDialog {

    private final Kit kit;
    private final Messages texts;
    private final List<Person> people;
    private final Consumer<ChecklistItem> save;

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty where = new SimpleStringProperty("");
    private final StringProperty lead = new SimpleStringProperty("90");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Person>> person = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<DateEntry> ends = new SimpleObjectProperty<>(DateEntry.EMPTY);
    private final BooleanProperty original = new SimpleBooleanProperty();
    private final BooleanProperty copy = new SimpleBooleanProperty();
    private final BooleanProperty translation = new SimpleBooleanProperty();

    ItemDialog(Kit kit, Messages texts, List<Person> people, Consumer<ChecklistItem> save) {
        this.kit = kit;
        this.texts = texts;
        this.people = people;
        this.save = save;
    }

    /**
     * Opens the dialog.
     *
     * @param shownAs the title as the list shows it
     */
    void open(ChecklistItem item, String shownAs, boolean isNew) {
        fill(item, shownAs);
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("item.title", title).needed();
        form.columns(3, row -> {
            row.check("item.original", original);
            row.check("item.copy", copy);
            row.check("item.translation", translation);
        });
        List<Optional<Person>> choices = new ArrayList<>(List.of(Optional.empty()));
        people.forEach(it -> choices.add(Optional.of(it)));
        form.columns(2, row -> {
            row.choice("item.person", person, choices,
                    it -> it.map(Person::fullName).orElse(texts.get("item.everybody")));
            row.text("item.where", where).optional();
        });
        form.columns(2, row -> {
            row.date("item.endsOn", ends).optional();
            row.text("item.lead", lead).check(this::days);
        });
        form.area("item.note", note, 2).optional();
        kit.dialogs().show(texts.get(isNew ? "add" : "item.edit"), form.node(),
                Buttons.id("item-save", Buttons.primary(texts.get("save"), () -> {
                    if (form.valid()) {
                        kit.dialogs().close();
                        save.accept(next(item, shownAs));
                    }
                })));
    }

    private void fill(ChecklistItem item, String shownAs) {
        title.set(item.title().isBlank() ? shownAs : item.title());
        where.set(item.whereItIs());
        lead.set(String.valueOf(item.leadDays()));
        note.set(item.note());
        person.set(people.stream().filter(it -> it.id().equals(item.personId())).findFirst());
        ends.set(item.expiresOn() == null ? DateEntry.EMPTY : DateEntry.of(item.expiresOn()));
        original.set(item.original() != Box.NOT_NEEDED);
        copy.set(item.copy() != Box.NOT_NEEDED);
        translation.set(item.translation() != Box.NOT_NEEDED);
    }

    private Check days(@Nullable String text) {
        return text != null && text.strip().matches("[0-9]{1,4}") ? Check.fine()
                : Check.error(texts.get("item.lead.number"));
    }

    /** The item as the fields say it; words that were not changed stay those of the template. */
    private ChecklistItem next(ChecklistItem it, String shownAs) {
        String own = title.get().strip();
        boolean templateWords = it.title().isBlank() && own.equals(shownAs) && !it.templateItemId().isBlank();
        return new ChecklistItem(
                it.id(),
                it.checklistId(),
                it.templateItemId(),
                it.fromLetter(),
                it.place(),
                templateWords ? "" : own,
                asked(original.get(), it.original()),
                asked(copy.get(), it.copy()),
                asked(translation.get(), it.translation()),
                it.state(),
                person.get().map(Person::id).orElse(null),
                where.get().strip(),
                ends.get().day().orElse(null),
                Integer.parseInt(lead.get().strip()),
                note.get().strip(),
                it.removed());
    }

    private static Box asked(boolean wanted, Box before) {
        if (!wanted) {
            return Box.NOT_NEEDED;
        }
        return before == Box.NOT_NEEDED ? Box.EMPTY : before;
    }

    /** The same item under "my letter asks for", or not. */
    static ChecklistItem fromLetter(ChecklistItem it, boolean fromLetter) {
        return new ChecklistItem(
                it.id(),
                it.checklistId(),
                it.templateItemId(),
                fromLetter,
                it.place(),
                it.title(),
                it.original(),
                it.copy(),
                it.translation(),
                it.state(),
                it.personId(),
                it.whereItIs(),
                it.expiresOn(),
                it.leadDays(),
                it.note(),
                it.removed());
    }
}
