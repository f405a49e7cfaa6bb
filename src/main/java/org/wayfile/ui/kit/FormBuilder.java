package org.wayfile.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * Puts a form together, one call per row. A row is named by a key: the text {@code key} is its label, {@code
 * key.hint} its hint and {@code key.prompt} its example where the texts have them; the key with "-" for "." is the
 * id of the field.
 */
public final class FormBuilder {

    private static final double COLUMN_LEAST = 10;

    /** A date of the longest month in words and its calendar button. */
    private static final double DATE_LEAST = 13.5;

    private final Kit kit;
    private final Messages texts;
    private final List<Field<?>> fields;
    private final Map<String, String> labels = new HashMap<>();
    private final VBox rows = new VBox();

    public FormBuilder(Kit kit, Messages texts) {
        this(kit, texts, new ArrayList<>());
    }

    private FormBuilder(Kit kit, Messages texts, List<Field<?>> fields) {
        this.kit = kit;
        this.texts = texts;
        this.fields = fields;
        rows.getStyleClass().add("wf-form");
    }

    /** The form as built so far. */
    public VBox node() {
        return rows;
    }

    /** The label of a row that stands in the content packs and not in the texts; before the row is made. */
    public FormBuilder label(String key, String words) {
        labels.put(key, words);
        return this;
    }

    private String name(String key) {
        String words = labels.get(key);
        return words == null ? texts.get(key) : words;
    }

    /** Looks at every field, moves the keyboard to the first that blocks, and says whether none does. */
    public boolean valid() {
        List<Field<?>> blocking =
                fields.stream().filter(field -> field.isVisible() && field.look().blocks()).toList();
        blocking.stream().findFirst().ifPresent(Node::requestFocus);
        return blocking.isEmpty();
    }

    /** The fields in their order. */
    public List<Field<?>> fields() {
        return List.copyOf(fields);
    }

    /** A heading inside the form. */
    public FormBuilder section(String key) {
        rows.getChildren().add(Texts.section(texts.get(key)));
        return this;
    }

    /** A line of explanation. */
    public FormBuilder note(String key) {
        rows.getChildren().add(Texts.second(texts.get(key)));
        return this;
    }

    public FormBuilder add(Node node) {
        rows.getChildren().add(node);
        return this;
    }

    /** Rows side by side, up to the number given; they go under each other where there is no room. */
    public FormBuilder columns(int most, Consumer<FormBuilder> inside) {
        FormBuilder nested = new FormBuilder(kit, texts, fields);
        inside.accept(nested);
        Node[] nodes = nested.rows.getChildren().toArray(Node[]::new);
        nested.rows.getChildren().clear();
        boolean dates = fields.stream().anyMatch(field -> field.getParent() == null && field.isDate());
        rows.getChildren().add(new Columns(most, dates ? DATE_LEAST : COLUMN_LEAST, nodes));
        return this;
    }

    public Field<String> text(String key, Property<String> value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field(key, value, field, field);
    }

    /** Several lines; the area grows with its text. */
    public Field<String> area(String key, Property<String> value, int lines) {
        GrowingArea area = new GrowingArea(lines);
        area.textProperty().bindBidirectional(value);
        return field(key, value, area, area);
    }

    /** A time, kept as typed. */
    public Field<String> time(String key, Property<String> value) {
        Field<String> field = text(key, value);
        return texts.has(key + ".prompt") ? field : field.prompt(kit.texts().get("form.timePrompt"));
    }

    public Field<DateEntry> date(String key, Property<DateEntry> value) {
        return date(key, value, new DateField(kit));
    }

    /** A date of which the month alone is an answer too. */
    public Field<DateEntry> dateOrMonth(String key, Property<DateEntry> value) {
        return date(key, value, new DateField(kit).monthAllowed());
    }

    private Field<DateEntry> date(String key, Property<DateEntry> value, DateField date) {
        date.named(name(key)).value().bindBidirectional(value);
        return field(key, value, date, date.text()).check(_ -> date.look());
    }

    /** One of a few; null while nothing is chosen. */
    public <T> Field<T> choice(String key, Property<T> value, List<T> answers, Function<T, String> namer) {
        return combo(key, value, answers, namer, new ComboBox<>());
    }

    /** One of many, found by typing. */
    public <T> Field<T> search(String key, Property<T> value, List<T> answers, Function<T, String> namer) {
        SearchableComboBox<T> box = new SearchableComboBox<>();
        box.setOnShowing(_ -> nameSearch(box, name(key)));
        return combo(key, value, answers, namer, box);
    }

    /** The library has its words in English only, and a picture that does not grow with the text. */
    private void nameSearch(SearchableComboBox<?> box, String name) {
        if (box.lookup(".combo-box-search") instanceof CustomTextField search) {
            search.setLeft(Icons.SEARCH.node());
            search.setPromptText(kit.texts().get("form.search"));
            search.setAccessibleText(name);
        }
    }

    private <T> Field<T> combo(
            String key, Property<T> value, List<T> answers, Function<T, String> namer, ComboBox<T> box) {
        box.getItems().setAll(answers);
        box.setConverter(new NamedConverter<>(answers, namer));
        box.setPromptText(kit.texts().get("form.choose"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(value);
        return field(key, value, box, box);
    }

    /** One of a few, all in sight. */
    public <T> Field<T> segments(String key, Property<T> value, List<T> answers, Function<T, String> namer) {
        Segments<T> segments = new Segments<>(value, answers, namer);
        Accessible.group(segments, name(key));
        Field<T> field = field(key, value, segments, segments);
        field.id(id(key));
        return field;
    }

    /** A box to tick, with its words beside it. */
    public Field<Boolean> check(String key, Property<Boolean> value) {
        CheckBox box = new CheckBox(name(key));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        return field(key, value, box, box).withoutLabel();
    }

    /** Boxes to tick, any number of them; the list given follows. */
    public <T> Field<ObservableList<T>> checks(
            String key, ObservableList<T> chosen, List<T> answers, Function<T, String> namer) {
        SimpleObjectProperty<ObservableList<T>> value = new SimpleObjectProperty<>(chosen);
        VBox boxes = new VBox();
        boxes.getStyleClass().add("wf-checks");
        for (T answer : answers) {
            boxes.getChildren().add(box(chosen, answer, namer.apply(answer)));
        }
        Accessible.group(boxes, name(key));
        Field<ObservableList<T>> field = field(key, value, boxes, boxes);
        chosen.addListener((ListChangeListener<T>) _ -> field.look());
        return field;
    }

    private static <T> CheckBox box(ObservableList<T> chosen, T answer, String name) {
        CheckBox box = new CheckBox(name);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(chosen.contains(answer));
        box.selectedProperty().addListener((_, _, ticked) -> {
            if (ticked && !chosen.contains(answer)) {
                chosen.add(answer);
            } else if (!ticked) {
                chosen.remove(answer);
            }
        });
        chosen.addListener((ListChangeListener<T>) _ -> box.setSelected(chosen.contains(answer)));
        return box;
    }

    /** A passphrase, hidden, with an eye button. */
    public Field<String> password(String key, Property<String> value) {
        PasswordBox box = new PasswordBox(kit);
        box.text().bindBidirectional(value);
        return field(key, value, box, box.field());
    }

    /** A control of the caller's own. */
    public <T> Field<T> node(String key, Property<T> value, Node control) {
        return field(key, value, control, control);
    }

    private <T> Field<T> field(String key, Property<T> value, Node control, Node focus) {
        Field<T> field = new Field<>(kit, name(key), value, control, focus);
        field.id(id(key));
        texts.find(key + ".hint").ifPresent(field::hint);
        texts.find(key + ".prompt").ifPresent(field::prompt);
        fields.add(field);
        rows.getChildren().add(field);
        return field;
    }

    private static String id(String key) {
        return key.replace('.', '-').toLowerCase(Locale.ROOT);
    }

}
