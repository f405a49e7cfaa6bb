package org.wayfile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.cases.Address;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.interview.Attendee.Coming;
import org.wayfile.domain.interview.Attendee;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.Civics;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Kind;
import org.wayfile.domain.interview.FiledFact.Verdict;
import org.wayfile.domain.interview.Interview;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewAnswer.Interpreting;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.practice.Mark;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.guide.ContentGuide;
import org.wayfile.guide.Packs;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.store.RowsSession;

/** Preparing interviews and practising for them, on real rows. */
class InterviewServicesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final ContentGuide GUIDE = Packs.GUIDE;

    private final Workspace workspace = new Workspace(new RowsSession(), CLOCK);
    private Person elena;
    private Person daniel;
    private CaseFile file;
    private Appointment appointment;
    private Interview interview;

    @BeforeEach
    void prepare() {
        elena = person("Elena", "12 Elm Street\nNewark");
        daniel = person("Daniel", "");
        file = new CaseFile(
                Ids.next(CLOCK), "Green card", "uscis", "I-485", "", "", LocalDate.of(2026, 6, 30), "", null,
                Source.ON_PAPER, "", null);
        workspace.cases()
                .save(file, List.of(new RoleChoice(elena.id(), Role.APPLICANT),
                        new RoleChoice(daniel.id(), Role.PETITIONER)));
        Appointment blank = workspace.cases().blankAppointment(file.id());
        appointment = new Appointment(
                blank.id(), file.id(), Appointment.Kind.INTERVIEW, LocalDate.of(2026, 12, 8), "8:15 AM", "Office",
                "970 Broad Street\nFloor 3", "", false);
        workspace.cases().save(appointment);
        interview = workspace.interviews().prepare(file.id(), appointment.id());
        workspace.interviews().choose(interview.id(), "aos-marriage");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Person person(String name, String address) {
        Person blank = workspace.people().blank();
        Person it = new Person(
                blank.id(), name, "Ruiz", "", LocalDate.of(1960, 1, 1), "", "", "(555) 010-0142", "", "", false);
        workspace.people().save(it, address);
        return it;
    }

    private InterviewView view() {
        return workspace.interviews().view(interview.id()).orElseThrow();
    }

    private static Map<Ask, String> said(Ask ask, String text) {
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        said.put(ask, text);
        return said;
    }

    @Test
    void itBeginsOnePreparationForEachAppointment() {
        assertThat(workspace.interviews().prepare(file.id(), appointment.id()).id()).isEqualTo(interview.id());
        assertThat(workspace.interviews().lines()).singleElement().satisfies(it -> {
            assertThat(it.interview()).isNotNull();
            assertThat(it.isPast(LocalDate.of(2026, 12, 8))).isFalse();
            assertThat(it.isPast(LocalDate.of(2026, 12, 9))).isTrue();
        });
    }

    @Test
    void itKeepsLinesThatAPageDoesNotShow() {
        workspace.interviews().answer(interview.id(), said(Ask.PARKING, "Garage"));
        workspace.interviews().answer(interview.id(), said(Ask.TRAVEL, "Bus 13"));
        workspace.interviews().answer(interview.id(), said(Ask.TRAVEL, " "));
        assertThat(view().answers()).containsOnlyKeys(Ask.PARKING);
    }

    @Test
    void itNamesAPersonOnce() {
        CaseView.Party party = view().file().parties().getFirst();
        InterviewService service = workspace.interviews();
        service.attend(interview.id(), List.of(service.attendee(interview.id(), party, Coming.NOT_SURE)));
        service.attend(interview.id(), List.of(service.attendee(interview.id(), party, Coming.YES)));
        assertThat(view().attendees()).singleElement().satisfies(it -> assertThat(it.coming()).isEqualTo(Coming.YES));
    }

    @Test
    void itTakesUndoAnAnswerBack() {
        workspace.interviews().answer(interview.id(), said(Ask.ARRIVE_BY, "8:00 AM"));
        workspace.history().undo();
        assertThat(view().answer(Ask.ARRIVE_BY)).isEmpty();
        workspace.history().redo();
        assertThat(view().answer(Ask.ARRIVE_BY)).isEqualTo("8:00 AM");
    }

    @Test
    void itMovesAPaperOfTheListWhenTheLetterAsksForItAndAddsTheRest() {
        InterviewPapers papers = new InterviewPapers(workspace, GUIDE, "en");
        Checklist list = papers.list(file.id(), "int-marriage-aos", "Own", Optional.of(appointment));
        List<ChecklistItem> before = workspace.papers().checklist(list.id()).orElseThrow().items();
        String known = workspace.papers().words(before.getFirst(), GUIDE, "en");
        papers.letterAsks(list, List.of(known, "A list of my dogs"));
        papers.letterAsks(list, List.of(known, "A list of my dogs"));
        List<ChecklistItem> after = workspace.papers().checklist(list.id()).orElseThrow().items();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(
                after.stream().filter(ChecklistItem::fromLetter).map(it -> workspace.papers().words(it, GUIDE, "en")))
                .containsExactlyInAnyOrder(known, "A list of my dogs");
        assertThat(papers.list(file.id(), "int-marriage-aos", "Own", Optional.of(appointment)).id())
                .isEqualTo(list.id());
    }

    @Test
    void itTakesOverWhatAnotherListOfTheCaseKnows() {
        InterviewPapers papers = new InterviewPapers(workspace, GUIDE, "en");
        ChecklistItem known = notice(papers.list(file.id(), "int-n400", "Own", Optional.empty()));
        workspace.papers().save(known.with(Box.TICKED, known.copy(), known.translation(), PaperState.PACKED));
        ChecklistItem same = notice(papers.list(file.id(), "int-i751", "Own", Optional.empty()));
        assertThat(same.state()).isEqualTo(PaperState.I_HAVE_IT);
        assertThat(same.original()).isEqualTo(Box.TICKED);
    }

    private ChecklistItem notice(Checklist list) {
        return workspace.papers().checklist(list.id()).orElseThrow().items().stream()
                .filter(it -> workspace.papers().words(it, GUIDE, "en").equals("Interview notice"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itBeginsTheFactsWithTheAddressOfTheFilingDay() {
        Address old = workspace.people().blankAddress(elena.id());
        workspace.people()
                .save(new Address(
                        old.id(), elena.id(), "5 Old Road", LocalDate.of(2020, 1, 1), false, LocalDate.of(2026, 8, 1),
                        false));
        List<FiledFact> facts = new InterviewFacts(workspace, CLOCK)
                .first(view(), new InterviewFacts.Labels("Name", "Other", "Address", "Family", "Job"));
        FiledFact address = facts.stream().filter(it -> it.kind() == Kind.ADDRESS).findFirst().orElseThrow();
        assertThat(address.onForm()).isEqualTo("5 Old Road");
        assertThat(address.today()).isEqualTo("12 Elm Street, Newark");
        assertThat(facts).allSatisfy(it -> assertThat(it.verdict()).isEqualTo(Verdict.NOT_READ));
    }

    @Test
    void itNamesTheFactsThatQuestionsAskFor() {
        Map<String, String> facts = new InterviewFacts(workspace, CLOCK).named(view(), LocalDate::toString);
        assertThat(facts)
                .containsEntry("name", "Elena Ruiz")
                .containsEntry("address", "12 Elm Street, Newark")
                .containsEntry("spouse", "Daniel")
                .containsEntry("filed", "2026-06-30")
                .doesNotContainKey("employer");
    }

    @Test
    void itForgetsACouplesAnswersForGood() {
        PracticeService practice = workspace.practice();
        practice.remember(interview.id(), elena.id(), "aos-marriage/q1", "At work");
        practice.remember(interview.id(), daniel.id(), "aos-marriage/q1", "");
        practice.forgetCouple(interview.id());
        assertThat(practice.answers(interview.id(), elena.id())).isEmpty();
        assertThat(workspace.bin().lines()).isEmpty();
        workspace.history().undo();
        assertThat(practice.answers(interview.id(), elena.id())).isEmpty();
    }

    @Test
    void itTakesInterviewsAlongWhenACaseGoesToTheBin() {
        workspace.interviews().answer(interview.id(), said(Ask.STOPS, "arrest"));
        workspace.practice().mark(interview.id(), "aos-marriage/q1", Mark.SURE);
        workspace.cases().remove(file.id());
        assertThat(workspace.interviews().find(interview.id())).isEmpty();
        assertThat(workspace.practice().marks(interview.id())).isEmpty();
        UUID line = workspace.bin().lines().getFirst().id();
        workspace.bin().restore(line);
        assertThat(view().answer(Ask.STOPS)).isEqualTo("arrest");
        assertThat(workspace.practice().marks(interview.id())).hasSize(1);
    }

    @Test
    void itGathersTheSheetWithoutStopsAndPrivateNotes() {
        workspace.interviews().answer(interview.id(), said(Ask.STOPS, "arrest"));
        workspace.interviews().answer(interview.id(), said(Ask.ARRIVE_BY, "8:00 AM"));
        workspace.interviews().answer(interview.id(), said(Ask.MY_QUESTIONS, "When do I hear?\n\nMay I travel?"));
        workspace.interviews().answer(interview.id(), said(Ask.WAITS_AT_HOME, "Rosa, (555) 010-0199"));
        workspace.practice().note(interview.id(), "aos-marriage/q1", "secret");
        FiledFact fact = new InterviewFacts(workspace, CLOCK).blank(view(), Kind.JOB);
        workspace.interviews()
                .saveFacts(List.of(new FiledFact(
                        fact.id(), file.id(), Kind.JOB, "Job", "Bakery", "School", Verdict.CHANGED, "letter", null,
                        null)));
        PrepInput input = input();
        assertThat(input.visit().arriveBy()).isEqualTo("8:00 AM");
        assertThat(input.visit().address()).containsExactly("970 Broad Street", "Floor 3");
        assertThat(input.changes()).containsExactly(new PrepInput.Changed("Job: Bakery", "School", "letter"));
        assertThat(input.questions()).extracting(Bilingual::english).containsExactly("When do I hear?",
                "May I travel?");
        assertThat(input.phones().getFirst()).isEqualTo(new PrepInput.Phone(Bilingual.same("Rosa"), "(555) 010-0199"));
        assertThat(input.phones().getLast().number()).isEqualTo("800-375-5283");
        assertThat(input.civics()).isNull();
        assertThat(input.texts().type()).isEqualTo("aos-marriage");
        assertThat(input.toString()).doesNotContain("secret").doesNotContain("arrest");
    }

    @Test
    void itNamesTheCivicsTestOfANaturalizationInterview() {
        workspace.interviews().choose(interview.id(), "naturalization");
        assertThat(input().civics()).isEqualTo(Civics.TEST_2025);
        workspace.interviews().answer(interview.id(), said(Ask.CIVICS_SENIOR, "65/20"));
        assertThat(input().civics()).isEqualTo(Civics.TEST_65_20);
    }

    @Test
    void itSaysWhoComesAndNamesAnInterpreterWhoIsNoPartOfTheCase() {
        assertThat(input().parties()).noneMatch(PrepInput.Party::coming);
        workspace.interviews()
                .attend(interview.id(), view().file().parties().stream()
                        .map(it -> workspace.interviews().attendee(interview.id(), it, Attendee.Coming.YES))
                        .toList());
        workspace.interviews().answer(interview.id(), said(Ask.INTERPRETER, Interpreting.OWN.name()));
        assertThat(input().parties())
                .filteredOn(PrepInput.Party::coming)
                .extracting(PrepInput.Party::role)
                .containsExactly(Role.APPLICANT, Role.PETITIONER, Role.INTERPRETER);
    }

    @Test
    void itTakesThePlansOfATraveler() {
        workspace.interviews().choose(interview.id(), "port-of-entry");
        workspace.interviews().answer(interview.id(), said(Ask.PLAN_STAY, "Hotel Example"));
        PrepInput input = input();
        assertThat(input.plans()).containsEntry("stay", "Hotel Example");
        assertThat(input.texts().plans().keySet())
                .containsExactlyElementsOf(Ask.PLANS.stream().map(Ask::plan).toList());
    }

    @Test
    void itTakesThePapersOfThisInterviewAlone() {
        GUIDE.checklist("int-marriage-aos", "en")
                .ifPresent(it -> workspace.papers().make(it, file.id(), LocalDate.of(2026, 11, 1)));
        GUIDE.checklist("biometrics", "en")
                .ifPresent(it -> workspace.papers().make(it, file.id(), LocalDate.of(2026, 11, 30)));
        int asked = GUIDE.checklist("int-marriage-aos", "en").orElseThrow().items().size();
        assertThat(input().papers()).hasSize(asked);
    }

    @Test
    void itNamesTheTabOfThePacketBesideAPaperWithAFile(@TempDir Path temporary) throws IOException {
        Checklist list = GUIDE.checklist("int-marriage-aos", "en")
                .map(it -> workspace.papers().make(it, file.id(), LocalDate.of(2026, 11, 1)))
                .orElseThrow();
        var items = workspace.papers().checklist(list.id()).orElseThrow().items();
        Path scan = Files.write(temporary.resolve("scan.png"), new byte[] {1, 2, 3});
        workspace.papers().attach(items.get(2).id(), scan, (_, _) -> true);
        workspace.papers().attach(items.get(2).id(), scan, (_, _) -> true);
        workspace.papers().attach(items.get(4).id(), scan, (_, _) -> true);
        assertThat(input().papers()).extracting(PrepInput.PaperLine::tab).startsWith("", "", "1", "", "3", "");
    }

    @Test
    void itPreparesTheNextAppointmentAloneAndNothingWithoutOne() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(workspace.interviews().next(file.id(), today))
                .hasValueSatisfying(it -> assertThat(it.interview()).isEqualTo(view().interview()));
        assertThat(workspace.interviews().next(file.id(), LocalDate.of(2026, 12, 9))).isEmpty();
        workspace.cases()
                .save(new Appointment(
                        Ids.next(CLOCK), file.id(), Appointment.Kind.BIOMETRICS, LocalDate.of(2026, 11, 30), "", "",
                        "", "", false));
        InterviewView next = workspace.interviews().next(file.id(), today).orElseThrow();
        assertThat(workspace.interviews().find(next.interview().id())).isEmpty();
        assertThat(sheetInput().of(next).texts().type()).isEqualTo("biometrics");
    }

    private PrepInput input() {
        return sheetInput().of(view());
    }

    private InterviewSheetInput sheetInput() {
        return new InterviewSheetInput(workspace, GUIDE, PrepInput.Print.carry("es"), LocalDate.of(2026, 11, 21));
    }
}
