package org.wayfile.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.Trip;
import org.wayfile.domain.interview.civics.StudyCard;
import org.wayfile.domain.interview.practice.Mark;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.guide.ContentGuide;
import org.wayfile.guide.Packs;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.service.InterviewFacts;
import org.wayfile.service.InterviewView;
import org.wayfile.service.Workspace;
import org.wayfile.store.RowsSession;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.NeedsScreen;
import org.wayfile.ui.kit.OnScreen;
import org.wayfile.ui.kit.PictureFile;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Places;
import org.wayfile.ui.nav.Screen;

/** The pages of the preparation, of practice and of civics, in narrow windows, large letters and both languages. */
@NeedsScreen
class InterviewPagesTest {

    private static final ContentGuide GUIDE = Packs.GUIDE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Workspace workspace = new Workspace(new RowsSession(), ScreenCheck.NOW);
    private List<StudyCard> printed = List.of();

    private final Places navigator = new Places();

    private final SheetPrinting printing = new SheetPrinting() {
        @Override
        public void printCards(String title, List<StudyCard> cards, String source) {
            printed = cards;
        }
    };

    @AfterEach
    void close() {
        workspace.close();
    }

    private Person person(String name) {
        Person blank = workspace.people().blank();
        Person it = new Person(
                blank.id(), name, "Ruiz", "Reyes", LocalDate.of(1960, 2, 3), "", "", "", "", "", false);
        workspace.people().save(it, "12 Example Street\nNewark, NJ 07102");
        return it;
    }

    /** A case with two people, an appointment and a preparation of that kind. */
    private UUID interview(String form, String type) {
        Person elena = person("Elena");
        Person daniel = person("Daniel");
        CaseFile file = new CaseFile(
                Ids.next(ScreenCheck.NOW), "My case", "uscis", form, "", "", LocalDate.of(2026, 6, 30), "", null,
                Source.ON_PAPER, "", null);
        workspace.cases()
                .save(file, List.of(new RoleChoice(elena.id(), Role.APPLICANT),
                        new RoleChoice(daniel.id(), Role.PETITIONER)));
        Appointment blank = workspace.cases().blankAppointment(file.id());
        Appointment appointment = new Appointment(
                blank.id(), file.id(), Appointment.Kind.INTERVIEW, LocalDate.of(2026, 12, 8), "8:15 AM", "USCIS Office",
                "970 Example Street, floor 3", "", false);
        workspace.cases().save(appointment);
        UUID id = workspace.interviews().prepare(file.id(), appointment.id()).id();
        workspace.interviews().choose(id, type);
        return id;
    }

    private Parent shown(Screen screen) {
        screen.activate();
        return (Parent) screen.node();
    }

    private WizardScreen wizard(Kit kit, UUID id) {
        return new WizardScreen(kit, workspace, GUIDE, navigator, id);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void itShowsEachPageOfThePreparationWithoutFault(int page) {
        UUID id = interview("N-400", "naturalization");
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        said.put(Ask.LETTER_ASKS, "Green card and state ID\nA very long line that the letter asks for, word by word");
        said.put(Ask.STOPS, "arrest");
        workspace.interviews().answer(id, said);
        workspace.interviews()
                .save(new Trip(
                        UUID.randomUUID(),
                        workspace.interviews().find(id).orElseThrow().caseId(),
                        "Mexico",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 9, 1)));
        workspace.interviews().turnTo(id, page);
        assertThat(ScreenCheck.faults(kit -> shown(wizard(kit, id)))).isEmpty();
    }

    private Parent onPage(UUID id, int page) {
        workspace.interviews().turnTo(id, page);
        Parent root = shown(wizard(ScreenCheck.kit(), id));
        new javafx.scene.Scene(root, 900, 800);
        root.applyCss();
        return root;
    }

    @Test
    void itSaysThatNothingChangedOnlyAfterEveryFactWasRead() {
        UUID id = interview("I-485", "aos-marriage");
        OnScreen.run(() -> {
            assertThat(words(onPage(id, 8)))
                    .contains("Page 5, “What I filed and today”, is not done yet.")
                    .doesNotContain("None is marked as changed");
            InterviewFacts facts = new InterviewFacts(workspace, ScreenCheck.NOW);
            InterviewView view = workspace.interviews().view(id).orElseThrow();
            FiledFact one = facts.blank(view, FiledFact.Kind.OTHER);
            FiledFact two = facts.blank(view, FiledFact.Kind.JOB);
            workspace.interviews().saveFacts(List.of(one.said(FiledFact.Verdict.STILL_TRUE, "", ""), two));
            Parent part = onPage(id, 8);
            assertThat(words(part))
                    .contains("On page 5 you read 1 of 2 facts.")
                    .doesNotContain("None is marked as changed");
            fire(part, "ready-facts");
            assertThat(words(part)).contains("What did you file, and what is true today?");
            workspace.interviews().saveFacts(List.of(two.said(FiledFact.Verdict.STILL_TRUE, "", "")));
            assertThat(words(onPage(id, 8)))
                    .contains("You read every fact on page 5. None is marked as changed.")
                    .doesNotContain("Go to page 5");
        });
    }

    @Test
    void itTakesNoneOfTheStopSignsAsAnAnswerThatSendsNobodyToALawyer() {
        UUID id = interview("I-485", "aos-marriage");
        OnScreen.run(() -> {
            Parent root = onPage(id, 6);
            CheckBox arrest = (CheckBox) root.lookup("#stop-arrest");
            CheckBox none = (CheckBox) root.lookup("#stop-none");
            arrest.setSelected(true);
            none.setSelected(true);
            assertThat(arrest.isSelected()).isFalse();
            fire(root, "question-next");
            assertThat(words(root)).contains("None of these fits");
            assertThat(words(shown(new PracticeScreen(ScreenCheck.kit(), workspace, GUIDE, navigator, id))))
                    .doesNotContain("Speak to a lawyer or accredited representative first");
            Parent again = onPage(id, 6);
            assertThat(((CheckBox) again.lookup("#stop-none")).isSelected()).isTrue();
            ((CheckBox) again.lookup("#stop-arrest")).setSelected(true);
            assertThat(((CheckBox) again.lookup("#stop-none")).isSelected()).isFalse();
            fire(again, "question-next");
            assertThat(words(shown(new PracticeScreen(ScreenCheck.kit(), workspace, GUIDE, navigator, id))))
                    .contains("Speak to a lawyer or accredited representative first");
        });
        assertThat(workspace.interviews().view(id).orElseThrow().answer(Ask.STOPS)).isEqualTo("arrest");
    }

    @Test
    void itTakesNotSureAsAnAnswerOfWhoComesOnceThePageWasPassed() {
        UUID id = interview("I-485", "aos-marriage");
        OnScreen.run(() -> {
            Parent root = onPage(id, 3);
            fire(root, "question-next");
            assertThat(words(root)).contains("Not sure: Elena, Daniel").doesNotContain("Practice and sheet");
        });
    }

    @Test
    void itGivesTheReasonUnderTheFirstKindAlone() {
        UUID id = interview("I-485", "aos-marriage");
        OnScreen.run(() -> {
            Parent root = onPage(id, 1);
            assertThat(words((Parent) root.lookup("#answer-1"))).contains("This matches: the form in your case");
            assertThat(words((Parent) root.lookup("#answer-2"))).doesNotContain("This matches");
        });
    }

    @Test
    void itShowsPracticeCoupleCivicsAndNotesWithoutFault() {
        UUID marriage = interview("I-485", "aos-marriage");
        UUID citizen = interview("N-400", "naturalization");
        workspace.practice().mark(marriage, "aos-marriage/q1", Mark.UNSURE);
        workspace.practice().note(marriage, "aos-marriage/q1", "Ask my mother for the year");
        workspace.practice().mark(citizen, "civics-2025/1", Mark.UNSURE);
        assertThat(ScreenCheck.faults(kit -> shown(
                new PracticeScreen(kit, workspace, GUIDE, navigator, marriage))))
                .isEmpty();
        assertThat(ScreenCheck.faults(kit -> pressed(
                new PracticeScreen(kit, workspace, GUIDE, navigator, marriage), "practice-begin")))
                .isEmpty();
        assertThat(ScreenCheck.faults(kit -> pressed(
                new PracticeScreen(kit, workspace, GUIDE, navigator, marriage), "practice-couple")))
                .isEmpty();
        for (String door : List.of("civics-practise", "civics-lookup", "civics-mock")) {
            assertThat(ScreenCheck.faults(kit -> pressed(
                    new CivicsScreen(kit, workspace, GUIDE, navigator, printing, citizen), door)))
                    .isEmpty();
        }
        assertThat(ScreenCheck.faults(kit -> shown(
                new CivicsScreen(kit, workspace, GUIDE, navigator, printing, citizen))))
                .isEmpty();
        assertThat(ScreenCheck.faults(kit -> shown(new AfterScreen(kit, workspace, GUIDE, navigator, citizen))))
                .isEmpty();
        assertThat(ScreenCheck.faults(kit -> shown(
                new InterviewScreen(kit, workspace, GUIDE, navigator, null))))
                .isEmpty();
    }

    @Test
    @Tag("tour")
    void itWritesPicturesOfPracticeAndCivics() throws IOException {
        UUID marriage = interview("I-485", "aos-marriage");
        UUID citizen = interview("N-400", "naturalization");
        workspace.practice().mark(citizen, "civics-2025/1", Mark.UNSURE);
        for (String language : List.of("en", "es")) {
            for (int[] size : new int[][] {{100, 1064}, {100, 684}, {200, 1064}}) {
                Path folder = Path.of("target/tour", "practice-" + language + "-" + size[0] + "-" + size[1]);
                Files.createDirectories(folder);
                Map<String, Function<Kit, Parent>> stops = new java.util.LinkedHashMap<>();
                stops.put("question", kit -> pressed(
                        new PracticeScreen(kit, workspace, GUIDE, navigator, marriage), "practice-begin"));
                stops.put("practice", kit -> shown(new PracticeScreen(kit, workspace, GUIDE, navigator, marriage)));
                stops.put("couple", kit -> pressed(
                        new PracticeScreen(kit, workspace, GUIDE, navigator, marriage), "practice-couple"));
                stops.put("civics", kit -> shown(
                        new CivicsScreen(kit, workspace, GUIDE, navigator, printing, citizen)));
                stops.put("civics-question", kit -> pressed(
                        new CivicsScreen(kit, workspace, GUIDE, navigator, printing, citizen), "civics-practise"));
                stops.put("civics-lookup", kit -> pressed(
                        new CivicsScreen(kit, workspace, GUIDE, navigator, printing, citizen), "civics-lookup"));
                stops.put("facts", kit -> {
                    workspace.interviews().turnTo(citizen, 5);
                    return shown(wizard(kit, citizen));
                });
                for (Map.Entry<String, Function<Kit, Parent>> stop : stops.entrySet()) {
                    Path file = folder.resolve(stop.getKey() + ".png");
                    ScreenCheck.laidOut(stop.getValue()::apply, language, size[0], size[1],
                            root -> PictureFile.write(root.getScene().snapshot(null), file));
                    assertThat(file).isNotEmptyFile();
                }
            }
        }
    }

    private Parent pressed(Screen screen, String id) {
        Parent root = shown(screen);
        press(root, id);
        return root;
    }

    private static void press(Parent root, String id) {
        new javafx.scene.Scene(new javafx.scene.layout.StackPane(root));
        root.applyCss();
        ((Button) root.lookup("#" + id)).fire();
        ((javafx.scene.layout.StackPane) root.getParent()).getChildren().clear();
    }

    @Test
    void itChecksATypedAnswerAndPrintsCardsOfThoseMissed() {
        UUID id = interview("N-400", "naturalization");
        OnScreen.run(() -> {
            Kit kit = ScreenCheck.kit();
            CivicsScreen civics = new CivicsScreen(kit, workspace, GUIDE, navigator, printing, id);
            Parent root = (Parent) civics.node();
            new javafx.scene.Scene(root, 900, 800);
            civics.activate();
            fire(root, "civics-practise");
            type(root, "civics-typed", "republic");
            fire(root, "civics-check");
            assertThat(words(root)).contains("Your answer is on the list.");
            fire(root, "civics-right");
            type(root, "civics-typed", "pizza");
            fire(root, "civics-check");
            assertThat(words(root)).contains("Your answer is not on the list.");
            fire(root, "civics-wrong");
            civics.activate();
            fire(root, "civics-cards");
        });
        assertThat(printed).extracting(StudyCard::number).containsExactly(2);
        assertThat(printed.getFirst().answers()).contains("(U.S.) Constitution");
    }

    @Test
    void itMakesAnEventALastDayAndAReminderOfTheNotes() {
        UUID id = interview("N-400", "naturalization");
        OnScreen.run(() -> {
            AfterScreen after = new AfterScreen(ScreenCheck.kit(), workspace, GUIDE, navigator, id);
            Parent root = (Parent) after.node();
            new javafx.scene.Scene(root, 900, 800);
            after.activate();
            type(root, "after-officer", "Officer 41");
            type(root, "after-said", "We need the tax papers.");
            type(root, "after-send", "Tax transcripts");
            type(root, "after-sendby", "12/20/2026");
            type(root, "after-next", "Wait for a letter");
            type(root, "after-askon", "1/15/2027");
            fire(root, "after-save");
        });
        UUID caseId = workspace.interviews().find(id).orElseThrow().caseId();
        assertThat(navigator.gone().getLast()).isEqualTo(new Destination.CasePage(caseId));
        var view = workspace.cases().view(caseId).orElseThrow();
        assertThat(view.deadlines()).singleElement().satisfies(it -> {
            assertThat(it.dueOn()).isEqualTo(LocalDate.of(2026, 12, 20));
            assertThat(it.basis()).isEqualTo("Tax transcripts");
        });
        assertThat(view.followUps()).singleElement().satisfies(it -> assertThat(it.dueOn())
                .isEqualTo(LocalDate.of(2027, 1, 15)));
        assertThat(view.timeline()).anyMatch(it -> it.officialWords().equals("We need the tax papers."));
        assertThat(TODAY).isBefore(view.deadlines().getFirst().dueOn());
    }

    private static void fire(Parent root, String id) {
        root.applyCss();
        ((Button) root.lookup("#" + id)).fire();
    }

    private static void type(Parent root, String id, String text) {
        root.applyCss();
        TextInputControl field = (TextInputControl) root.lookup("#" + id);
        field.requestFocus();
        field.setText(text);
        root.requestFocus();
    }

    private static String words(Parent root) {
        root.applyCss();
        StringBuilder all = new StringBuilder();
        collect(root, all);
        return all.toString();
    }

    private static void collect(Parent from, StringBuilder all) {
        from.getChildrenUnmodifiable().forEach(it -> {
            if (it instanceof Labeled labeled) {
                all.append(labeled.getText()).append('\n');
            }
            if (it instanceof Parent parent) {
                collect(parent, all);
            }
        });
    }
}
