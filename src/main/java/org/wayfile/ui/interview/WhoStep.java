package org.wayfile.ui.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.Attendee;
import org.wayfile.domain.interview.Attendee.Coming;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewAnswer.Interpreting;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.InterviewType.Comer;
import org.wayfile.domain.interview.SharedRules;
import org.wayfile.service.CaseView;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Segments;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.PersonFields;

/** Who comes, the interpreter and their rules, help because of a disability, and how the day is moved. */
final class WhoStep implements Step {

    private final InterviewDesk desk;
    private final Runnable again;
    private final Messages texts;
    private final Map<UUID, ObjectProperty<Coming>> coming = new LinkedHashMap<>();
    private final ObjectProperty<Interpreting> interpreting = new SimpleObjectProperty<>(Interpreting.NOT_SURE);
    private @Nullable Lines lines;
    private @Nullable DraftKeeper draft;

    /**
     * The page.
     *
     * @param again draws the page again
     */
    WhoStep(InterviewDesk desk, Runnable again) {
        this.desk = desk;
        this.again = again;
        this.texts = desk.texts();
    }

    @Override
    public String key() {
        return "who";
    }

    @Override
    public String said(InterviewView view) {
        if (view.attendees().isEmpty()) {
            return "";
        }
        String come = names(view, Coming.YES);
        String notSure = names(view, Coming.NOT_SURE);
        if (come.isEmpty() && notSure.isEmpty()) {
            return texts.get("who.nobodyComes");
        }
        String open = notSure.isEmpty() ? "" : texts.get("who.notSure", notSure);
        return come.isEmpty() || open.isEmpty() ? come + open : come + ". " + open;
    }

    private static String names(InterviewView view, Coming coming) {
        return view.file().parties().stream()
                .filter(it -> view.coming(it.person()) == coming)
                .map(it -> it.person().givenName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        Optional<InterviewType> type = desk.type(view);
        page.question(texts.get("who.ask"), type.map(it -> it.words().who()).orElse(texts.get("who.hint")));
        page.with(people(view), new Section(texts.get("who.missing"), missing(view, type)));
        lines = new Lines(view, Ask.LANGUAGE, Ask.ACCOMMODATION, Ask.ACCOMMODATION_ASKED);
        interpreting.set(view.answer(Ask.INTERPRETER).isEmpty()
                ? Interpreting.NOT_SURE
                : Interpreting.valueOf(view.answer(Ask.INTERPRETER)));
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.text("who.language", lines.of(Ask.LANGUAGE)).optional();
        form.segments(
                "who.interpreter",
                interpreting,
                Arrays.asList(Interpreting.values()),
                it -> texts.get("interpreting." + it.name()));
        page.with(new Section(texts.get("who.words"), form.node()));
        type.ifPresent(it -> page.with(interpreter(it.rules().interpreter())));
        FormBuilder help = new FormBuilder(desk.kit(), texts);
        help.area("who.help", lines.of(Ask.ACCOMMODATION), 2).optional();
        help.text("who.asked", lines.of(Ask.ACCOMMODATION_ASKED)).optional();
        page.with(new Section(texts.get("who.accommodation"), help.node()));
        type.ifPresent(it -> page.with(
                accommodation(it.rules().accommodation()), reschedule(it.rules().reschedule())));
        draft = new DraftKeeper(
                desk.kit(),
                desk.workspace().drafts(),
                "interview-who:" + view.interview().id());
        draft.restore(() -> {});
        lines.drafted(draft);
    }

    private Node people(InterviewView view) {
        coming.clear();
        Rows rows = new Rows();
        for (CaseView.Party it : view.file().parties()) {
            if (coming.containsKey(it.person().id())) {
                continue;
            }
            ObjectProperty<Coming> value = new SimpleObjectProperty<>(view.coming(it.person()));
            coming.put(it.person().id(), value);
            Segments<Coming> choice =
                    new Segments<>(value, Arrays.asList(Coming.values()), each -> texts.get("coming." + each.name()));
            choice.setId("coming-" + it.person().givenName().toLowerCase(java.util.Locale.ROOT));
            choice.setAccessibleText(texts.get("coming.of", it.person().fullName()));
            rows.add(Row.of(it.person().fullName(), desk.words().of(it.role())).extra(choice));
        }
        if (rows.getChildren().isEmpty()) {
            return Texts.body(texts.get("who.nobody"));
        }
        return rows;
    }

    /** Who is expected at this kind of interview and has no place in the case. */
    private Node[] missing(InterviewView view, Optional<InterviewType> type) {
        List<Comer> absent = type.stream()
                .flatMap(it -> it.comes().stream())
                .filter(comer -> view.with(comer.role()).isEmpty())
                .filter(comer -> !(comer.role().isPrincipal() && view.principal().isPresent()))
                .toList();
        List<Node> nodes = new ArrayList<>(absent.stream()
                .map(it -> Texts.body(texts.get(
                        "need." + it.need().name(), desk.words().of(it.role()))))
                .toList());
        Role expected = absent.isEmpty() ? Role.OTHER : absent.getFirst().role();
        nodes.add(Buttons.id(
                "who-add",
                Buttons.text(
                        texts.get("who.add"), () -> add(view, expected))));
        return nodes.toArray(Node[]::new);
    }

    private void add(InterviewView view, Role expected) {
        UUID caseId = view.interview().caseId();
        desk.kit()
                .tasks()
                .run(() -> desk.workspace().people().people().stream()
                        .filter(it -> !coming.containsKey(it.id()))
                        .toList())
                .onSuccess(known -> PersonFields.ask(
                        desk.kit(),
                        desk.words(),
                        known,
                        desk.workspace().people().blank(),
                        expected,
                        (person, role) -> keep(view, () -> desk.kit()
                                .tasks()
                                .run(() -> desk.workspace().cases().join(caseId, person, role))
                                .onSuccess(_ -> again.run())
                                .start())))
                .start();
    }

    private Node interpreter(SharedRules.Interpreter it) {
        Card card = Card.titled(texts.get("who.interpreter.rule"), Texts.strong(it.rule()));
        card.add(InterviewDesk.points(it.who()));
        card.add(Texts.body(it.paper()), Texts.body(it.ask()));
        if (!it.form().isEmpty()) {
            card.add(Texts.second(texts.get("who.interpreter.form", it.form())));
        }
        return card.add(desk.source(it.provenance()));
    }

    private Node accommodation(SharedRules.Accommodation it) {
        return Card.titled(
                texts.get("who.accommodation.rule"),
                Texts.body(it.what()),
                Texts.body(it.how()),
                desk.source(it.provenance()));
    }

    private Node reschedule(SharedRules.Reschedule it) {
        return Card.titled(
                texts.get("who.reschedule"),
                Texts.body(it.rule()),
                Texts.body(it.how()),
                Texts.body(it.missed()),
                desk.source(it.provenance()));
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        if (lines == null) {
            then.run();
            return;
        }
        Map<Ask, String> said = lines.said();
        said.put(
                Ask.INTERPRETER,
                interpreting.get() == Interpreting.NOT_SURE ? "" : interpreting.get().name());
        List<Attendee> attendees = attendees(view);
        desk.kit()
                .tasks()
                .run(() -> {
                    desk.interviews().answer(view.interview().id(), said);
                    desk.interviews().attend(view.interview().id(), attendees);
                })
                .onSuccess(_ -> {
                    if (draft != null) {
                        draft.end();
                    }
                    lines = null;
                    draft = null;
                    then.run();
                })
                .start();
    }

    private List<Attendee> attendees(InterviewView view) {
        List<Attendee> attendees = new ArrayList<>();
        Map<UUID, ObjectProperty<Coming>> open = new LinkedHashMap<>(coming);
        for (CaseView.Party it : view.file().parties()) {
            ObjectProperty<Coming> value = open.remove(it.person().id());
            if (value != null) {
                attendees.add(desk.interviews().attendee(view.interview().id(), it, value.get()));
            }
        }
        return attendees;
    }

    @Override
    public void leave() {
        if (draft != null) {
            draft.leave();
            draft = null;
            lines = null;
        }
    }
}
