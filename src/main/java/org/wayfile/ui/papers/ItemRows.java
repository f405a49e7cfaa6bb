package org.wayfile.ui.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.service.PaperService.ChecklistView;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Words;

/** The rows of a checklist: the paper, its three boxes, its state, where it is, its files. */
final class ItemRows {

    private final Kit kit;
    private final Words words;
    private final Messages texts;
    private final ItemActions actions;
    private final NoticeArea notices;
    private final Optional<ChecklistTemplate> template;
    private final List<Person> people;

    ItemRows(
            Kit kit,
            Words words,
            Messages texts,
            ItemActions actions,
            NoticeArea notices,
            Optional<ChecklistTemplate> template,
            List<Person> people) {
        this.kit = kit;
        this.words = words;
        this.texts = texts;
        this.actions = actions;
        this.notices = notices;
        this.template = template;
        this.people = people;
    }

    Rows of(List<ChecklistItem> items, ChecklistView view) {
        Rows rows = new Rows();
        for (ChecklistItem item : items) {
            rows.add(row(item, view.filesOf(item), view.items().indexOf(item) + 1));
        }
        return rows;
    }

    /** The words of an item: the family's own, else those of the template. */
    static String title(ChecklistItem item, Optional<ChecklistTemplate> template) {
        return item.title().isBlank()
                ? template.flatMap(it -> it.item(item.templateItemId()))
                        .map(ChecklistTemplate.Item::name)
                        .orElse(item.templateItemId())
                : item.title();
    }

    private Row row(ChecklistItem item, List<Attachment> files, int number) {
        String title = title(item, template);
        Row row = Row.of(title, second(item));
        row.setId("item-" + number);
        row.extra(boxes(item, title, number));
        Label where = Texts.second(item.whereItIs());
        where.setMaxWidth(150);
        Button attach = Buttons.id(
                "attach-" + number,
                Buttons.with(
                        Icons.ATTACH,
                        Buttons.text(
                                files.isEmpty() ? "" : String.valueOf(files.size()),
                                () -> actions.files(item, title, files, notices))));
        Accessible.name(attach, texts.get("item.attach", title, files.size()));
        row.actions(
                where,
                state(item, title, number),
                attach,
                Buttons.id(
                        "menu-" + number,
                        Buttons.icon(
                                Icons.MORE,
                                texts.get("item.menu", title),
                                () -> actions.menu(item, title, people))));
        row.setOnDragOver(this::over);
        row.setOnDragDropped(event -> dropped(event, item));
        return row;
    }

    private String second(ChecklistItem item) {
        List<String> parts = new ArrayList<>();
        template.flatMap(it -> it.item(item.templateItemId())).ifPresent(it -> {
            parts.add(it.when() == null ? it.why() : it.when());
            if (it.note() != null) {
                parts.add(it.note());
            }
        });
        people.stream()
                .filter(it -> it.id().equals(item.personId()))
                .findFirst()
                .ifPresent(it -> parts.add(texts.get("item.for", it.givenName())));
        if (item.expiresOn() != null) {
            parts.add(texts.get("item.ends", kit.dates().medium(item.expiresOn())));
        }
        if (!item.note().isBlank()) {
            parts.add(item.note());
        }
        return String.join(" ", parts);
    }

    private Node boxes(ChecklistItem item, String title, int number) {
        return new WrapRow(
                box("original", item.original(), title, number, next -> item.with(
                        next, item.copy(), item.translation(), item.state())),
                box("copy", item.copy(), title, number, next -> item.with(
                        item.original(), next, item.translation(), item.state())),
                box("translation", item.translation(), title, number, next -> item.with(
                        item.original(), item.copy(), next, item.state())));
    }

    private Node box(
            String key, Box box, String title, int number, Function<Box, ChecklistItem> next) {
        if (box == Box.NOT_NEEDED) {
            Label none = Texts.second(texts.get("box.none", texts.get("box." + key)));
            none.setAccessibleText(texts.get("box.none.named", texts.get("box." + key), title));
            return none;
        }
        CheckBox check = new CheckBox(texts.get("box." + key));
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setId(key + "-" + number);
        check.setSelected(box == Box.TICKED);
        check.setAccessibleText(texts.get("box.named", texts.get("box." + key), title));
        check.selectedProperty()
                .addListener((_, _, ticked) -> actions.save(next.apply(ticked ? Box.TICKED : Box.EMPTY)));
        return check;
    }

    private Node state(ChecklistItem item, String title, int number) {
        ComboBox<PaperState> state = new ComboBox<>();
        state.getItems().setAll(Arrays.asList(PaperState.values()));
        state.setConverter(new StateWords(words));
        state.setValue(item.state());
        state.setId("state-" + number);
        state.setMinWidth(Region.USE_PREF_SIZE);
        Accessible.name(state, texts.get("item.state", title));
        state.valueProperty()
                .addListener((_, _, next) -> actions.save(
                        item.with(item.original(), item.copy(), item.translation(), Objects.requireNonNull(next))));
        return state;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event, ChecklistItem item) {
        event.getDragboard().getFiles().forEach(it -> actions.attach(item, it.toPath(), notices));
        event.setDropCompleted(true);
        event.consume();
    }

    private static final class StateWords extends StringConverter<PaperState> {

        private final Words words;

        StateWords(Words words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable PaperState state) {
            return state == null ? "" : words.of(state);
        }

        @Override
        public PaperState fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
