package org.wayfile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.AgendaItem;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.ContactService.Spoke;
import org.wayfile.store.RowsSession;

/** What the user can do, on real rows. */
class ServicesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Workspace workspace = new Workspace(new RowsSession(), CLOCK);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        workspace.close();
    }

    private Person person(String name) {
        Person blank = workspace.people().blank();
        Person person = new Person(
                blank.id(), name, "Ruiz", "", null, "", "", "", "", "", false);
        workspace.people().save(person, "12 Example Street");
        return person;
    }

    private CaseFile caseFile(String title, LocalDate filedOn, String status) {
        CaseFile file = new CaseFile(
                Ids.next(CLOCK), title, "uscis", "I-485", "", "", filedOn, status, null, Source.SEEN_ONLINE, "", null);
        workspace.cases().save(file, List.of());
        return file;
    }

    private UUID logCall(CaseFile file, LocalDate promisedBy) {
        ContactEntry blank = workspace.contacts().blank(Channel.CALL);
        ContactEntry entry = new ContactEntry(
                blank.id(),
                TODAY.minusDays(2),
                "14:05",
                12,
                Channel.CALL,
                blank.direction(),
                "uscis",
                "",
                "",
                "S1-90421",
                "asked",
                "said",
                promisedBy == null ? "" : "an answer",
                promisedBy,
                "",
                CLOCK.instant());
        return workspace.contacts()
                .log(new ContactDraft(entry, List.of(new Spoke("Allen", "7")), List.of(file.id()), "Call again", null));
    }

    @Test
    void itTurnsAPromiseIntoAFollowUpOnToday() {
        CaseFile file = caseFile("Green card", null, "");
        logCall(file, TODAY.minusDays(1));
        List<AgendaItem> todo = workspace.today().day((_, _) -> "").agenda().todo();
        assertThat(todo).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Call again");
            assertThat(it.overdue()).isTrue();
            assertThat(it.caseId()).isEqualTo(file.id());
        });
    }

    @Test
    void itShowsAContactInTheTimelineOfItsCase() {
        CaseFile file = caseFile("Green card", TODAY.minusDays(144), "");
        logCall(file, null);
        CaseView view = workspace.cases().view(file.id()).orElseThrow();
        assertThat(view.timeline())
                .extracting(TimelineLine::kind)
                .containsExactly(TimelineLine.Kind.CONTACT, TimelineLine.Kind.EVENT);
        assertThat(view.dayCount().day()).isEqualTo(144);
        assertThat(view.dayCount().quiet()).isEqualTo(2);
    }

    @Test
    void itMakesAnEventOfANewStatus() {
        CaseFile file = caseFile("Green card", null, "Case Was Received");
        assertThat(workspace.cases().view(file.id()).orElseThrow().timeline())
                .singleElement()
                .satisfies(it -> assertThat(it.officialWords()).isEqualTo("Case Was Received"));
    }

    @Test
    void itKeepsTheOldValueOfACorrectedContact() {
        UUID id = logCall(caseFile("Green card", null, ""), null);
        ContactEntry entry = workspace.contacts().view(id).orElseThrow().entry();
        workspace.contacts().correct(entry.saying("said otherwise"), "I wrote it wrong");
        ContactService.ContactView view = workspace.contacts().view(id).orElseThrow();
        assertThat(view.entry().said()).isEqualTo("said otherwise");
        assertThat(view.corrections()).singleElement().satisfies(it -> {
            assertThat(it.oldText()).isEqualTo("said");
            assertThat(it.correctedOn()).isEqualTo(TODAY);
            assertThat(it.reason()).isEqualTo("I wrote it wrong");
        });
    }

    @Test
    void itDoesNotUndoALoggedContact() {
        CaseFile file = caseFile("Green card", null, "");
        UUID id = logCall(file, null);
        workspace.history().undo();
        assertThat(workspace.contacts().view(id)).isPresent();
        assertThat(workspace.cases().find(file.id())).isEmpty();
    }

    @Test
    void itUndoesAndRedoesAnEdit() {
        Person elena = person("Elena");
        assertThat(workspace.history().undo()).contains("person.saved");
        assertThat(workspace.people().person(elena.id())).isEmpty();
        assertThat(workspace.history().redo()).contains("person.saved");
        assertThat(workspace.people().view(elena.id()).orElseThrow().addresses()).hasSize(1);
        assertThat(workspace.history().redo()).isEmpty();
    }

    @Test
    void itBringsADeletedCaseBackWithItsRoles() {
        Person elena = person("Elena");
        CaseFile file = caseFile("Green card", TODAY, "");
        workspace.cases().save(file, List.of(new RoleChoice(elena.id(), Role.APPLICANT)));
        workspace.cases().remove(file.id());
        assertThat(workspace.cases().cases()).isEmpty();
        workspace.bin().restore(workspace.bin().lines().getFirst().id());
        assertThat(workspace.cases().parties(file.id())).singleElement().satisfies(it -> assertThat(it.role())
                .isEqualTo(Role.APPLICANT));
    }

    @Test
    void itChangesRolesWithoutTouchingTheOthers() {
        Person elena = person("Elena");
        Person daniel = person("Daniel");
        CaseFile file = caseFile("Green card", null, "");
        workspace.cases()
                .save(file, List.of(
                        new RoleChoice(elena.id(), Role.APPLICANT), new RoleChoice(daniel.id(), Role.PETITIONER)));
        workspace.cases().save(file, List.of(new RoleChoice(elena.id(), Role.APPLICANT)));
        assertThat(workspace.cases().parties(file.id()))
                .extracting(it -> it.person().givenName())
                .containsExactly("Elena");
    }

    @Test
    void itMovesItemsWithinTheirGroup() {
        Checklist list = workspace.papers().makeOwn("My list", null, null);
        List<ChecklistItem> items = new ArrayList<>();
        for (String title : List.of("a", "b", "c")) {
            ChecklistItem it = workspace.papers().blankItem(list.id());
            items.add(titled(it, title));
            workspace.papers().save(items.getLast());
        }
        workspace.papers().move(items.get(2), -1);
        assertThat(workspace.papers().checklist(list.id()).orElseThrow().items())
                .extracting(ChecklistItem::title)
                .containsExactly("a", "c", "b");
        workspace.papers().move(items.getFirst(), -1);
        assertThat(workspace.papers().checklist(list.id()).orElseThrow().items())
                .extracting(ChecklistItem::title)
                .containsExactly("a", "c", "b");
    }

    private static ChecklistItem titled(ChecklistItem it, String title) {
        return new ChecklistItem(
                it.id(),
                it.checklistId(),
                "",
                false,
                it.place(),
                title,
                it.original(),
                it.copy(),
                it.translation(),
                it.state(),
                null,
                "",
                null,
                90,
                "",
                false);
    }

    @Test
    void itKeepsAFileByteForByte() throws Exception {
        Path letter = Files.write(folder.resolve("letter.PDF"), new byte[] {1, 2, 3});
        CaseFile file = caseFile("Green card", null, "");
        var attachment = workspace.papers().attach(file.id(), letter, Attachments.Progress.none());
        assertThat(attachment.mediaType()).isEqualTo("application/pdf");
        Path out = folder.resolve("out.pdf");
        workspace.papers().export(attachment, out);
        assertThat(out).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(workspace.cases().view(file.id()).orElseThrow().timeline())
                .extracting(TimelineLine::kind)
                .contains(TimelineLine.Kind.PAPER);
    }

    @Test
    void itFindsWithoutAccentsAndByAnyWordStart() {
        workspace.warmUp();
        Person jose = person("José");
        caseFile("Green card through marriage", null, "");
        assertThat(workspace.search().find("jos rui", 10))
                .extracting(SearchService.Hit::opens)
                .containsExactly(jose.id());
        assertThat(workspace.search().find("MARR green", 10)).hasSize(1);
        assertThat(workspace.search().find("riage", 10)).isEmpty();
        assertThat(workspace.search().find("  ", 10)).isEmpty();
    }

    @Test
    void itForgetsBinnedEntriesInSearch() {
        workspace.warmUp();
        Person jose = person("José");
        workspace.people().remove(jose.id());
        assertThat(workspace.search().find("jose", 10)).isEmpty();
    }

    @Test
    void itKeepsAndForgetsDrafts() {
        workspace.drafts().keep("contact-new", "said=half a sent");
        workspace.drafts().keep("contact-new", "said=half a sentence");
        assertThat(workspace.drafts().find("contact-new").orElseThrow().content()).isEqualTo("said=half a sentence");
        workspace.drafts().forget("contact-new");
        assertThat(workspace.drafts().all()).isEmpty();
    }

    @Test
    void itKeepsTheOldWordsOfACorrectedEvent() {
        CaseFile file = caseFile("Green card", null, "");
        CaseEvent event = workspace.cases().blankEvent(file.id());
        workspace.cases().add(event);
        CaseEvent next = new CaseEvent(
                event.id(),
                file.id(),
                TODAY.minusDays(3),
                false,
                EventKind.NOTICE,
                Source.ON_PAPER,
                "Letter",
                "",
                "");
        workspace.cases().correct(next, "the day was wrong");
        assertThat(workspace.cases().corrections(event.id()))
                .extracting(it -> it.field())
                .containsExactlyInAnyOrder("happenedOn", "kind", "title");
    }

    @Test
    void itMovesAFollowUpToLaterAndTicksItOff() {
        workspace.today().remind(null, "Ask again", TODAY);
        AgendaItem item = workspace.today().day((_, _) -> "").agenda().todo().getFirst();
        workspace.today().later(item.subjectId(), TODAY.plusDays(30));
        assertThat(workspace.today().day((_, _) -> "").agenda().coming()).hasSize(1);
        workspace.today().done(item.subjectId());
        assertThat(workspace.today().day((_, _) -> "").agenda().coming()).isEmpty();
        workspace.history().undo();
        assertThat(workspace.today().day((_, _) -> "").agenda().coming()).hasSize(1);
    }
}
