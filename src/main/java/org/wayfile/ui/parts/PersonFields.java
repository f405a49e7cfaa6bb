package org.wayfile.ui.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Field;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Shown;

/** One person, chosen among those in the vault or named now with the fewest words. */
public final class PersonFields {

    private final ObjectProperty<Optional<Person>> who = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final FormBuilder form;

    /** The fields; without a choice when nobody is known. */
    public PersonFields(Kit kit, List<Person> known) {
        Messages texts = kit.messages(PersonFields.class);
        form = new FormBuilder(kit, texts);
        if (!known.isEmpty()) {
            List<Optional<Person>> answers =
                    new ArrayList<>(known.stream().map(Optional::of).toList());
            answers.add(Optional.empty());
            form.choice("person.who", who, answers, it -> it.map(Person::fullName).orElse(texts.get("person.other")));
        }
        form.columns(2, row -> {
            Field<String> first = row.text("person.given", given).needed();
            Field<String> last = row.text("person.family", family).optional();
            who.subscribe(it -> {
                Shown.set(first, it.isEmpty());
                Shown.set(last, it.isEmpty());
            });
        });
    }

    /** The fields, for the rest of a form to be built on. */
    public FormBuilder form() {
        return form;
    }

    /** Keeps what is typed. */
    public void drafted(DraftKeeper draft) {
        draft.text("given", given).text("family", family);
    }

    /** The chosen person, or the given blank one under the name that was typed. */
    public Person person(Person blank) {
        return who.get().orElseGet(() -> blank.named(given.get().strip(), family.get().strip()));
    }

    /**
     * Asks for a person and what the person is in a case.
     *
     * @param known those who may be chosen by name
     * @param blank a person with nothing filled in
     * @param expected the role that is chosen at first
     */
    public static void ask(
            Kit kit, Words words, List<Person> known, Person blank, Role expected, BiConsumer<Person, Role> then) {
        Messages texts = kit.messages(PersonFields.class);
        ObjectProperty<Role> role = new SimpleObjectProperty<>(expected);
        PersonFields fields = new PersonFields(kit, known);
        fields.form.choice("person.role", role, Arrays.asList(Role.values()), words::of);
        kit.dialogs()
                .show(
                        texts.get("person.add"),
                        fields.form.node(),
                        Buttons.id("person-add", Buttons.primary(texts.get("person.save"), () -> {
                            if (fields.form.valid()) {
                                kit.dialogs().close();
                                then.accept(fields.person(blank), role.get());
                            }
                        })));
    }
}
