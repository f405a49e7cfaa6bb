package org.wayfile.ui.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Columns;
import org.wayfile.ui.parts.Words;

/** Each person with a box "takes part" and the role in this case. */
final class RoleLines extends VBox {

    private final Words words;
    private final Messages texts;
    private final ObservableList<RoleChoice> roles;

    RoleLines(Words words, Messages texts, List<Person> people, ObservableList<RoleChoice> roles) {
        this.words = words;
        this.texts = texts;
        this.roles = roles;
        getStyleClass().add("wf-form");
        Accessible.group(this, texts.get("edit.people"));
        people.forEach(this::add);
    }

    /** One person more; taking part when the roles say so. */
    void add(Person person) {
        getChildren().add(line(person));
    }

    private Node line(Person person) {
        CheckBox takesPart = new CheckBox(person.fullName());
        takesPart.setMinWidth(Region.USE_PREF_SIZE);
        takesPart.setId("party-" + person.givenName().toLowerCase(Locale.ROOT));
        ComboBox<Role> role = new ComboBox<>();
        role.getItems().setAll(Role.values());
        role.setConverter(new RoleWords(words));
        Accessible.name(role, texts.get("edit.roleOf", person.fullName()));
        Optional<RoleChoice> now = roles.stream()
                .filter(it -> it.personId().equals(person.id()))
                .findFirst();
        role.setValue(now.map(RoleChoice::role).orElse(Role.APPLICANT));
        takesPart.setSelected(now.isPresent());
        role.disableProperty().bind(takesPart.selectedProperty().not());
        Runnable update = () -> {
            roles.removeIf(it -> it.personId().equals(person.id()));
            if (takesPart.isSelected()) {
                roles.add(new RoleChoice(person.id(), role.getValue()));
            }
        };
        takesPart.selectedProperty().addListener((_, _, _) -> update.run());
        role.valueProperty().addListener((_, _, _) -> update.run());
        return new Columns(2, 14, takesPart, role);
    }

    private static final class RoleWords extends StringConverter<Role> {

        private final Words words;

        RoleWords(Words words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Role role) {
            return role == null ? "" : words.of(role);
        }

        @Override
        public Role fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
