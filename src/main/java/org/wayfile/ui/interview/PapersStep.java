package org.wayfile.ui.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.service.InterviewPapers;
import org.wayfile.service.InterviewView;
import org.wayfile.service.PaperService;
import org.wayfile.service.PaperService.ChecklistView;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;

/** The papers: "my letter asks for" first, then the list of this kind, merged with what the case has. */
final class PapersStep implements Step {

    private final InterviewDesk desk;
    private final Messages texts;
    private final VBox body = new VBox();

    PapersStep(InterviewDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        body.getStyleClass().add("wf-section");
    }

    @Override
    public String key() {
        return "papers";
    }

    @Override
    public String said(InterviewView view) {
        return lists(view).isEmpty() ? "" : texts.get("papers.made");
    }

    private List<Checklist> lists(InterviewView view) {
        List<String> wanted = desk.type(view).map(InterviewType::checklists).orElse(List.of());
        return view.file().checklists().stream()
                .filter(it -> wanted.contains(it.templateId())
                        || wanted.isEmpty() && it.title().equals(texts.get("papers.own")))
                .toList();
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        page.question(texts.get("papers.ask"), texts.get("papers.hint"));
        body.getChildren().clear();
        page.with(body);
        List<String> wanted = desk.type(view).map(InterviewType::checklists).orElse(List.of());
        Optional<Checklist> there = lists(view).stream().findFirst();
        if (there.isEmpty() && wanted.size() > 1) {
            choose(view, wanted);
        } else {
            open(view, there.map(Checklist::templateId).orElse(wanted.isEmpty() ? "" : wanted.getFirst()));
        }
    }

    /** Which of several lists fits: a visitor, a student, a resident. */
    private void choose(InterviewView view, List<String> wanted) {
        Rows rows = new Rows();
        wanted.forEach(id -> desk.guide()
                .checklist(id, desk.language())
                .ifPresent(it -> rows.add(Row.of(it.title(), it.intro())
                        .opens(() -> open(view, id))
                        .id("list-" + id))));
        body.getChildren().setAll(Texts.section(texts.get("papers.which")), rows);
    }

    private void open(InterviewView view, String templateId) {
        List<String> asks = view.answer(Ask.LETTER_ASKS)
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        String own = texts.get("papers.own");
        InterviewPapers papers = new InterviewPapers(desk.workspace(), desk.guide(), desk.language());
        desk.kit()
                .tasks()
                .run(() -> {
                    Checklist list = papers.list(
                            view.interview().caseId(), templateId, own, Optional.ofNullable(view.appointment()));
                    papers.letterAsks(list, asks);
                    return desk.workspace().papers().checklist(list.id());
                })
                .onSuccess(found -> found.ifPresent(this::fill))
                .start();
    }

    private void fill(ChecklistView view) {
        body.getChildren().clear();
        Optional<ChecklistTemplate> template =
                desk.guide().checklist(view.checklist().templateId(), desk.language());
        group(view, template, true);
        group(view, template, false);
        UUID id = view.checklist().id();
        body.getChildren()
                .add(new WrapRow(Buttons.id(
                        "papers-open",
                        Buttons.secondary(
                                texts.get("papers.open"),
                                () -> desk.navigator().go(new Destination.ChecklistPage(id))))));
        template.ifPresent(it -> body.getChildren().add(desk.source(it.provenance())));
    }

    private void group(ChecklistView view, Optional<ChecklistTemplate> template, boolean letter) {
        List<ChecklistItem> items =
                view.items().stream().filter(it -> it.fromLetter() == letter).toList();
        if (items.isEmpty()) {
            return;
        }
        Rows rows = new Rows();
        items.forEach(it -> rows.add(row(it, template)));
        String title = letter
                ? texts.get("papers.letter")
                : PaperService.title(view.checklist(), desk.guide(), desk.language());
        body.getChildren().add(new Section(title, rows));
    }

    private Row row(ChecklistItem item, Optional<ChecklistTemplate> template) {
        Optional<ChecklistTemplate.Item> of = template.flatMap(it -> it.item(item.templateItemId()));
        String name = item.title().isBlank()
                ? of.map(ChecklistTemplate.Item::name).orElse(item.templateItemId())
                : item.title();
        String when = of.flatMap(it -> Optional.ofNullable(it.when())).orElse("");
        String why = of.map(ChecklistTemplate.Item::why).orElse("");
        String where = item.whereItIs().isBlank() ? "" : " " + texts.get("papers.where", item.whereItIs());
        return Row.of(name, (why + " " + when + where).strip()).actions(state(item, name));
    }

    private Node state(ChecklistItem item, String name) {
        ComboBox<PaperState> box = new ComboBox<>();
        box.getItems().setAll(Arrays.asList(PaperState.values()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(PaperState state) {
                return state == null ? "" : desk.words().of(state);
            }

            @Override
            public PaperState fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        SimpleObjectProperty<PaperState> value = new SimpleObjectProperty<>(item.state());
        box.setValue(item.state());
        box.setAccessibleText(texts.get("papers.state", name));
        box.setId("state-" + item.place());
        box.valueProperty().addListener((_, _, next) -> {
            if (next != null && next != value.get()) {
                value.set(next);
                save(item, next);
            }
        });
        return box;
    }

    /** A packed paper has all that was asked for; any other state leaves the boxes as they are. */
    private void save(ChecklistItem item, PaperState next) {
        boolean packed = next == PaperState.PACKED;
        desk.kit()
                .tasks()
                .run(() -> desk.workspace().papers().item(item.id()).ifPresent(it -> desk.workspace()
                        .papers()
                        .save(it.with(
                                packed ? ticked(it.original()) : it.original(),
                                packed ? ticked(it.copy()) : it.copy(),
                                packed ? ticked(it.translation()) : it.translation(),
                                next))))
                .start();
    }

    private static Box ticked(Box box) {
        return box == Box.NOT_NEEDED ? box : Box.TICKED;
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        then.run();
    }
}
