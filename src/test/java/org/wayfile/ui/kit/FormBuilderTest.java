package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** The forms, with the kit's own texts as labels. */
@NeedsScreen
class FormBuilderTest {

    private final Kit kit = ScreenCheck.kit();
    private final FormBuilder form = OnScreen.get(() -> new FormBuilder(kit, kit.texts()));
    private final SimpleStringProperty name = new SimpleStringProperty("");

    @Test
    void it_says_what_to_do_when_something_needed_is_missing() {
        OnScreen.run(() -> {
            Field<String> field = form.text("next", name).needed();
            assertThat(field.message()).isEmpty();
            assertThat(form.valid()).isFalse();
            assertThat(field.message()).isEqualTo("Fill this in to go on.");
            assertThat(field.control().getAccessibleHelp()).contains("Fill this in to go on.");
            name.set("Elena");
            assertThat(field.message()).isEmpty();
            assertThat(form.valid()).isTrue();
        });
    }

    @Test
    void it_warns_without_blocking() {
        OnScreen.run(() -> {
            Field<String> field = form.text("next", name).check(_ -> Check.warning("This looks short."));
            assertThat(form.valid()).isTrue();
            assertThat(field.message()).isEqualTo("This looks short.");
        });
    }

    @Test
    void it_names_every_field_for_screen_readers_and_says_optional_in_words() {
        OnScreen.run(() -> {
            Field<String> field = form.text("next", name).optional().hint("As on the letter.");
            assertThat(field.control().getAccessibleText()).isEqualTo("Next (optional)");
            assertThat(field.control().queryAccessibleAttribute(AccessibleAttribute.LABELED_BY))
                    .isInstanceOf(Label.class);
            assertThat(field.control().getAccessibleHelp()).isEqualTo("As on the letter.");
            assertThat(field.control().getId()).isEqualTo("next");
        });
    }

    @Test
    void it_reads_a_typed_date_and_shows_it_in_words() {
        OnScreen.run(() -> {
            SimpleObjectProperty<DateEntry> date = new SimpleObjectProperty<>(DateEntry.EMPTY);
            Field<DateEntry> field = form.date("close", date);
            TextField text = (TextField) field.control();
            text.setText("12/8/2026");
            assertThat(date.get()).isEqualTo(DateEntry.of(LocalDate.of(2026, 12, 8)));
            assertThat(((Label) field.lookup(".wf-date-echo")).getText()).isEqualTo("Tuesday, December 8, 2026");
            assertThat(form.valid()).isTrue();
        });
    }

    @Test
    void it_keeps_an_impossible_date_as_typed_and_says_what_is_wrong() {
        OnScreen.run(() -> {
            SimpleObjectProperty<DateEntry> date = new SimpleObjectProperty<>(DateEntry.EMPTY);
            Field<DateEntry> field = form.date("close", date);
            TextField text = (TextField) field.control();
            text.setText("Feb 30 2026");
            assertThat(date.get()).isEqualTo(new DateEntry.Unread("Feb 30 2026"));
            assertThat(form.valid()).isFalse();
            assertThat(text.getText()).isEqualTo("Feb 30 2026");
            assertThat(field.message()).isEqualTo("February 2026 has no day 30. Check the day.");
            text.setText("October 2026");
            assertThat(field.message()).isEqualTo("Add the day, such as December 8, 2026.");
            text.setText("1/1/1066");
            assertThat(field.message()).isEqualTo("The year 1066 looks wrong. Check the year.");
        });
    }

    @Test
    void it_takes_a_month_alone_where_allowed() {
        OnScreen.run(() -> {
            SimpleObjectProperty<DateEntry> date = new SimpleObjectProperty<>(DateEntry.of(YearMonth.of(2026, 10)));
            Field<DateEntry> field = form.dateOrMonth("close", date);
            assertThat(((TextField) field.control()).getText()).isEqualTo("October 2026");
            assertThat(form.valid()).isTrue();
        });
    }

    @Test
    void it_binds_choices_boxes_and_segments_both_ways() {
        OnScreen.run(() -> {
            SimpleObjectProperty<String> size = new SimpleObjectProperty<>("Normal");
            Field<String> segments = form.segments("change", size, List.of("Normal", "Large"), text -> text);
            Segments<?> bar = (Segments<?>) segments.control();
            bar.first().fire();
            assertThat(size.get()).isEqualTo("Normal");
            assertThat(bar.first().isSelected()).isTrue();
            size.set("Large");
            assertThat(bar.first().isSelected()).isFalse();

            SimpleBooleanProperty ticked = new SimpleBooleanProperty();
            ((CheckBox) form.check("back", ticked).control()).fire();
            assertThat(ticked.get()).isTrue();

            ObservableList<String> chosen = FXCollections.observableArrayList("b");
            Field<ObservableList<String>> boxes = form.checks("cancel", chosen, List.of("a", "b"), text -> text);
            boxes.lookupAll(".check-box").stream().map(CheckBox.class::cast).filter(box -> box.getText().equals("a"))
                    .forEach(CheckBox::fire);
            assertThat(chosen).containsExactly("b", "a");
        });
    }

    @Test
    void it_goes_through_every_field_by_tab_and_grows_the_area_with_its_text() {
        ScreenCheck.inWindow(
                _ -> {
                    form.text("back", new SimpleStringProperty(""));
                    form.area("change", name, 3);
                    form.text("next", new SimpleStringProperty(""));
                    return form.node();
                },
                "en", 100, 600, root -> {
                    GrowingArea area = (GrowingArea) root.lookup("#change");
                    double before = area.prefHeight(-1);
                    area.requestFocus();
                    area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
                    assertThat(root.getScene().getFocusOwner().getId()).isEqualTo("next");
                    area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, true, false, false, false));
                    name.set("a line\n".repeat(12));
                    assertThat(area.prefHeight(-1)).isGreaterThan(before * 2);
                });
    }

    @Test
    void it_moves_the_keyboard_to_the_first_field_that_blocks() {
        ScreenCheck.inWindow(
                _ -> {
                    form.text("back", new SimpleStringProperty("fine")).needed();
                    form.checks("cancel", FXCollections.observableArrayList(), List.of("a", "b"), text -> text)
                            .needed();
                    form.text("next", name).needed();
                    return form.node();
                },
                "en", 100, 600, root -> {
                    assertThat(form.valid()).isFalse();
                    assertThat(root.getScene().getFocusOwner()).isInstanceOfSatisfying(
                            CheckBox.class, box -> assertThat(box.getText()).isEqualTo("a"));
                });
    }

    @Test
    void it_shows_a_passphrase_when_asked() {
        ScreenCheck.inWindow(
                _ -> {
                    form.password("next", name);
                    return form.node();
                },
                "en", 100, 600, root -> {
                    name.set("correct horse");
                    ToggleEye eye = new ToggleEye(root);
                    assertThat(eye.open()).isEmpty();
                    eye.press();
                    assertThat(eye.open().map(TextField::getText)).contains("correct horse");
                    root.applyCss();
                    assertThat(eye.open().map(TextField::getSelectedText)).contains("");
                    eye.press();
                    assertThat(eye.open()).isEmpty();
                });
    }

    private record ToggleEye(javafx.scene.Parent root) {
        void press() {
            ((javafx.scene.control.Button) root.lookup(".wf-inside-field")).fire();
        }

        /** The field that shows what is typed; before the first press there is none. */
        Optional<TextField> open() {
            return root.lookupAll(".text-field").stream()
                    .filter(node -> !(node instanceof javafx.scene.control.PasswordField))
                    .map(TextField.class::cast)
                    .filter(Node::isVisible)
                    .findFirst();
        }
    }
}
