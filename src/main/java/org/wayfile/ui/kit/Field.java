package org.wayfile.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form: label above, field, hint below, message under it. The words are linked to the field for screen
 * readers. The message appears when the keyboard leaves the field, and follows the value from then on.
 *
 * @param <T> what the field gives; null where nothing is chosen
 */
public final class Field<T> extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("wf-error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("wf-warning");

    private final Kit kit;
    private final String name;
    private final Property<T> value;
    private final Node focus;
    private final Label label;
    private final Label hint = Texts.label("", "wf-field-hint");
    private final Label message = Texts.label("", "wf-field-message");
    private Function<@Nullable T, Check> check = _ -> Check.fine();
    private boolean looked;

    /**
     * @param control what is shown
     * @param focus the part of it that takes the keyboard
     */
    Field(Kit kit, String name, Property<T> value, Node control, Node focus) {
        this.kit = kit;
        this.name = name;
        this.value = value;
        this.focus = focus;
        label = Texts.label(name, "wf-field-label");
        getStyleClass().add("wf-field");
        Accessible.label(label, focus);
        getChildren().addAll(label, control, hint, message);
        Shown.set(hint, false);
        Shown.set(message, false);
        control.focusWithinProperty().addListener((_, was, is) -> {
            if (was && !is) {
                look();
            }
        });
        value.addListener((_, _, _) -> follow());
    }

    /** Says "(optional)" after the label. */
    public Field<T> optional() {
        label.setText(kit.texts().get("form.fieldOptional", name, kit.texts().get("form.optional")));
        return this;
    }

    /** A line under the field. */
    public Field<T> hint(String text) {
        hint.setText(text);
        Shown.set(hint, !text.isEmpty());
        Accessible.help(focus, hint.getText(), message.getText());
        return this;
    }

    /** An example inside the empty field; no more than an example, for it goes when one types. */
    public Field<T> prompt(String text) {
        switch (focus) {
            case TextInputControl input -> input.setPromptText(text);
            case javafx.scene.control.ComboBoxBase<?> box -> box.setPromptText(text);
            default -> throw new IllegalStateException("this field has no prompt");
        }
        return this;
    }

    /** What to say of a value; several checks speak in order, the first that is not fine. */
    public Field<T> check(Function<@Nullable T, Check> next) {
        Function<@Nullable T, Check> before = check;
        check = now -> {
            Check first = before.apply(now);
            return first.level() == Check.Level.FINE ? next.apply(now) : first;
        };
        return this;
    }

    /** The form cannot be kept without it. */
    public Field<T> needed() {
        return needed(kit.texts().get("form.needed"));
    }

    public Field<T> needed(String text) {
        return check(now -> isNothing(now) ? Check.error(text) : Check.fine());
    }

    /** The field's id, for tests; it starts out as the key of its label. */
    public Field<T> id(String id) {
        focus.setId(id);
        return this;
    }

    /** Leaves out the label above, where the control bears its own words. */
    Field<T> withoutLabel() {
        Shown.set(label, false);
        return this;
    }

    boolean isDate() {
        return value.getValue() instanceof DateEntry;
    }

    /** What takes the keyboard, for settings the form does not offer. */
    public Node control() {
        return focus;
    }

    /** Looks at the value now, shows the message and answers it. */
    public Check look() {
        looked = true;
        Check now = check.apply(value.getValue());
        boolean fine = now.level() == Check.Level.FINE;
        message.setText(now.text());
        Shown.set(message, !fine);
        pseudoClassStateChanged(ERROR, now.blocks());
        pseudoClassStateChanged(WARNING, now.level() == Check.Level.WARNING);
        Accessible.help(focus, now.text(), hint.getText());
        return now;
    }

    /** The message shown; empty when there is none. */
    public String message() {
        return message.getText();
    }

    /** The label's words, without "optional". */
    public String name() {
        return name;
    }

    @Override
    public void requestFocus() {
        first(focus).orElse(focus).requestFocus();
    }

    /** The first field within a part of a page, in the order in which they stand. */
    static Optional<Field<?>> firstIn(Node part) {
        if (part instanceof Field<?> field) {
            return field.isVisible() ? Optional.of(field) : Optional.empty();
        }
        return part instanceof Parent parent && parent.isVisible()
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstIn(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The first control that takes the keyboard, for fields of several. */
    private static Optional<Node> first(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() || !(node instanceof Parent parent)) {
            return Optional.of(node).filter(Node::isFocusTraversable);
        }
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst();
    }

    private void follow() {
        if (looked) {
            look();
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case DateEntry entry -> entry instanceof DateEntry.Empty;
            case java.util.Collection<?> some -> some.isEmpty();
            default -> false;
        };
    }
}
