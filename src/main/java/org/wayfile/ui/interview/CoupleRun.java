package org.wayfile.ui.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.StackPane;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.practice.CoupleAnswer;
import org.wayfile.domain.interview.practice.Memories;
import org.wayfile.domain.interview.practice.QuestionBank.Asked;
import org.wayfile.service.CaseView;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;

/** A couple practises: each answers alone, then both see only where their memories differ. */
final class CoupleRun {

    private static final List<Role> COUPLE =
            List.of(Role.APPLICANT, Role.BENEFICIARY, Role.PETITIONER, Role.SPOUSE);

    private final InterviewDesk desk;
    private final StackPane holder;
    private final InterviewView view;
    private final List<Asked> questions;
    private final Runnable leave;
    private final Messages texts;
    private final UUID interviewId;
    private final List<Person> couple;
    private final ObjectProperty<Boolean> keepThem = new SimpleObjectProperty<>(false);

    CoupleRun(
            InterviewDesk desk, StackPane holder, InterviewView view, List<Asked> questions, Runnable leave) {
        this.desk = desk;
        this.holder = holder;
        this.view = view;
        this.questions = questions;
        this.leave = leave;
        this.texts = desk.texts();
        this.interviewId = view.interview().id();
        this.couple = couple(view);
    }

    private static List<Person> couple(InterviewView view) {
        Map<UUID, Person> people = new LinkedHashMap<>();
        view.file().parties().stream()
                .filter(it -> COUPLE.contains(it.role()))
                .map(CaseView.Party::person)
                .forEach(it -> people.putIfAbsent(it.id(), it));
        return List.copyOf(people.values()).subList(0, Math.min(2, people.size()));
    }

    /** Who sits here now. */
    void who() {
        if (couple.size() < 2) {
            Page page = new Page(texts.get("couple"));
            page.add(new EmptyState(
                    texts.get("couple.one"),
                    texts.get("couple.one.why"),
                    texts.get("who.add"),
                    () -> desk.navigator().go(new Destination.EditCase(view.interview().caseId()))));
            page.text(texts.get("practice.back"), leave);
            holder.getChildren().setAll(page);
            return;
        }
        QuestionPage page = new QuestionPage(desk.kit(), texts.get("couple"));
        page.setId("couple");
        page.question(texts.get("couple.who"), texts.get("couple.hint"));
        for (Person it : couple) {
            page.answer(texts.get("couple.here", it.givenName()), texts.get("couple.alone"), () -> load(it));
        }
        page.answer(texts.get("couple.both"), texts.get("couple.both.why"), this::compare);
        page.back(leave);
        holder.getChildren().setAll(page);
    }

    private void load(Person person) {
        desk.kit()
                .tasks()
                .run(() -> desk.workspace().practice().answers(interviewId, person.id()))
                .onSuccess(answers -> {
                    Map<String, String> said = new LinkedHashMap<>();
                    answers.forEach(it -> said.put(it.question(), it.answer()));
                    question(person, said, 0);
                })
                .start();
    }

    private void question(Person person, Map<String, String> said, int at) {
        if (at >= questions.size()) {
            handOver(person);
            return;
        }
        Asked it = questions.get(at);
        QuestionPage page = new QuestionPage(desk.kit(), texts.get("couple.of", person.givenName()));
        page.setId("couple-question");
        page.page().crumb(texts.get("practice"), leave).crumb(texts.get("practice.at", at + 1, questions.size()));
        page.question(it.english(), it.beside().equals(it.english()) ? "" : it.beside());
        StringProperty answer = new SimpleStringProperty(said.getOrDefault(it.key(), ""));
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.area("couple.answer", answer, 2).optional();
        page.with(form.node());
        page.page().startAt(form.fields().getFirst());
        page.back(() -> keep(person, said, it, answer.get(), () -> {
            if (at == 0) {
                who();
            } else {
                question(person, said, at - 1);
            }
        }));
        page.next(() -> {
            said.putIfAbsent(it.key(), "");
            keep(person, said, it, answer.get(), () -> question(person, said, at + 1));
        });
        page.other(texts.get("couple.skip"), () -> question(person, said, at + 1));
        page.other(texts.get("couple.enough"), () -> keep(person, said, it, answer.get(), () -> handOver(person)));
        holder.getChildren().setAll(page);
    }

    private void keep(Person person, Map<String, String> said, Asked it, String answer, Runnable then) {
        if (answer.isBlank() && !said.containsKey(it.key())) {
            then.run();
            return;
        }
        said.put(it.key(), answer.strip());
        desk.kit()
                .tasks()
                .run(() -> desk.workspace().practice().remember(interviewId, person.id(), it.key(), answer))
                .onSuccess(_ -> then.run())
                .start();
    }

    /** Nothing of what was written is on the screen when the other one sits down. */
    private void handOver(Person person) {
        Person other = couple.getFirst().equals(person) ? couple.getLast() : couple.getFirst();
        QuestionPage page = new QuestionPage(desk.kit(), texts.get("couple"));
        page.setId("couple-hand-over");
        page.question(texts.get("couple.handOver", other.givenName()), texts.get("couple.handOver.hint"));
        page.answer(texts.get("couple.here", other.givenName()), texts.get("couple.alone"), () -> load(other));
        page.answer(texts.get("couple.both"), texts.get("couple.both.why"), this::compare);
        page.back(this::who);
        holder.getChildren().setAll(page);
    }

    private void compare() {
        desk.kit()
                .tasks()
                .run(() -> Memories.differences(
                        questions.stream().map(Asked::key).toList(),
                        answers(couple.getFirst()),
                        answers(couple.getLast())))
                .onSuccess(this::differences)
                .start();
    }

    private List<CoupleAnswer> answers(Person person) {
        return desk.workspace().practice().answers(interviewId, person.id());
    }

    private void differences(List<Memories.Difference> found) {
        Page page = new Page(texts.get("couple.differ")).subtitle(texts.get("couple.differ.hint"));
        page.setId("couple-differences");
        if (found.isEmpty()) {
            page.add(Texts.body(texts.get("couple.none")));
        }
        for (Memories.Difference it : found) {
            Asked asked = questions.stream()
                    .filter(each -> each.key().equals(it.question()))
                    .findFirst()
                    .orElseThrow();
            Card card = new Card(Texts.strong(asked.english()));
            if (!asked.beside().equals(asked.english())) {
                card.add(Texts.second(asked.beside()));
            }
            page.add(card.add(memory(couple.getFirst(), it.first()), memory(couple.getLast(), it.second())));
        }
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.check("couple.keep", keepThem);
        page.add(form.node());
        page.primary(texts.get("couple.end"), this::end).setId("couple-end");
        page.secondary(texts.get("couple.again"), this::who);
        holder.getChildren().setAll(page);
    }

    private javafx.scene.Node memory(Person person, String text) {
        String said = text.isBlank() ? texts.get("couple.notRemember") : text;
        return Texts.body(texts.get("couple.said", person.givenName(), said));
    }

    private void end() {
        if (keepThem.get()) {
            leave.run();
            return;
        }
        desk.kit()
                .tasks()
                .run(() -> desk.workspace().practice().forgetCouple(interviewId))
                .onSuccess(_ -> leave.run())
                .start();
    }
}
