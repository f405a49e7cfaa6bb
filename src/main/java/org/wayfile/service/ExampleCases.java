package org.wayfile.service;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.service.CaseService.RoleChoice;

/** The six cases of the example household. */
final class ExampleCases {

    private final Workspace workspace;
    private final Guide guide;
    private final String language;
    private final Clock clock;
    private final ExampleTexts texts;
    private final LocalDate today;

    ExampleCases(Workspace workspace, Guide guide, String language, Clock clock, ExampleTexts texts) {
        this.workspace = workspace;
        this.guide = guide;
        this.language = language;
        this.clock = clock;
        this.texts = texts;
        this.today = LocalDate.now(clock);
    }

    void add(ExampleFamily.People people) {
        trip(people);
        studentEntry(people);
        court(people);
        visa(people);
        workPermit(people);
        greenCard(people);
    }

    private void greenCard(ExampleFamily.People people) {
        CaseFile file = open("greencard", "uscis", "I-485", 147, "Case Was Updated To Show Fingerprints Were Taken", 4);
        save(
                file,
                role(people.elena(), Role.APPLICANT),
                role(people.daniel(), Role.PETITIONER),
                role(people.sofia(), Role.CHILD),
                role(people.lawyer(), Role.LAWYER));
        number(file, IdentifierKind.RECEIPT_NUMBER, "IOE9999995678");
        event(file, 60, true, EventKind.BIOMETRICS, Source.MY_NOTE, "fingerprints", "");
        event(file, 22, false, EventKind.NOTICE, Source.ON_PAPER, "interview-notice", "Interview Notice");
        workspace.cases().save(new Deadline(
                Ids.next(clock),
                file.id(),
                texts.get("deadline.title"),
                today.plusDays(6),
                texts.get("deadline.basis"),
                Source.ON_PAPER,
                null));
        LocalDate interview = nextTuesday(14);
        Appointment appointment = new Appointment(
                Ids.next(clock),
                file.id(),
                Appointment.Kind.INTERVIEW,
                interview,
                "8:15 AM",
                texts.get("interview.office"),
                texts.get("interview.place"),
                texts.get("interview.letter"),
                false);
        workspace.cases().save(appointment);
        interviewPapers(file, interview, people);
        letterAsks(file, appointment);
        filingPapers(file);
    }

    private void workPermit(ExampleFamily.People people) {
        CaseFile file = open("workpermit", "uscis", "I-765", 147, "Case Was Received", 146);
        save(file, role(people.elena(), Role.APPLICANT), role(people.lawyer(), Role.LAWYER));
        number(file, IdentifierKind.RECEIPT_NUMBER, "IOE9999994410");
        workspace.contacts()
                .log(new ContactService.ContactDraft(
                        contact(Channel.CALL, 20, "2:05 PM", 31, "call", "S1-90421", today.minusDays(6)),
                        List.of(new ContactService.Spoke("Mr. Allen", "ID 4471")),
                        List.of(file.id()),
                        texts.get("call.remind"),
                        null));
        workspace.contacts()
                .log(new ContactService.ContactDraft(
                        contact(Channel.PORTAL, 70, "", 0, "message", "", null),
                        List.of(),
                        List.of(file.id()),
                        "",
                        null));
    }

    private void visa(ExampleFamily.People people) {
        CaseFile file = open("visa", "state", "DS-260", 90, "", 0);
        save(file, role(people.daniel(), Role.PETITIONER), role(people.rosa(), Role.BENEFICIARY));
        number(file, IdentifierKind.NVC_CASE, "XYZ2099866999");
        event(file, 30, false, EventKind.NOTICE, Source.SEEN_ONLINE, "visa-notice", "");
        list("nvc-ds260", file, null);
        workspace.today().remind(file.id(), texts.get("visa.remind"), today.plusDays(40));
    }

    private void court(ExampleFamily.People people) {
        CaseFile file = open("court", "eoir", "", 200, "", 0);
        save(file, role(people.miguel(), Role.APPLICANT), role(people.lawyer(), Role.LAWYER));
        LocalDate hearing = nextTuesday(70);
        workspace.cases().save(new Appointment(
                Ids.next(clock),
                file.id(),
                Appointment.Kind.HEARING,
                hearing,
                "9:00 AM",
                texts.get("hearing.office"),
                texts.get("hearing.place"),
                texts.get("hearing.letter"),
                false));
        list("court-master", file, hearing);
    }

    private void studentEntry(ExampleFamily.People people) {
        CaseFile file = open("entry", "cbp", "", 12, "", 0);
        save(file, role(people.rosa(), Role.APPLICANT));
        number(file, IdentifierKind.I94_NUMBER, "000000000A0");
        workspace.contacts()
                .log(new ContactService.ContactDraft(
                        contact(Channel.EMAIL, 9, "", 0, "email", "", null),
                        List.of(),
                        List.of(file.id()),
                        texts.get("email.remind"),
                        today.plusDays(5)));
        list("i102-i94", file, null);
    }

    private void trip(ExampleFamily.People people) {
        CaseFile file = open("trip", "dhs-trip", "", 250, "", 0);
        save(file, role(people.daniel(), Role.APPLICANT));
        number(file, IdentifierKind.REDRESS, "0000000");
    }

    private CaseFile open(String key, String agency, String form, int daysAgo, String status, int readDaysAgo) {
        return new CaseFile(
                Ids.next(clock),
                texts.get(key + ".title"),
                agency,
                form,
                form.isEmpty() ? texts.get(key + ".process") : "",
                texts.get(key + ".office"),
                today.minusDays(daysAgo),
                status,
                status.isEmpty() ? null : today.minusDays(readDaysAgo),
                Source.SEEN_ONLINE,
                "",
                null);
    }

    private void save(CaseFile file, RoleChoice... roles) {
        workspace.cases().save(file, List.of(roles));
    }

    private static RoleChoice role(Person person, Role role) {
        return new RoleChoice(person.id(), role);
    }

    private void number(CaseFile file, IdentifierKind kind, String text) {
        workspace.cases().keep(file.id(), new Identifier(kind, text));
    }

    private void event(
            CaseFile file, int daysAgo, boolean month, EventKind kind, Source source, String key, String words) {
        LocalDate on = month ? today.minusDays(daysAgo).withDayOfMonth(1) : today.minusDays(daysAgo);
        workspace.cases()
                .add(new CaseEvent(
                        Ids.next(clock), file.id(), on, month, kind, source, texts.get(key), words, ""));
    }

    private ContactEntry contact(
            Channel channel,
            int daysAgo,
            String time,
            int minutes,
            String key,
            String reference,
            @Nullable LocalDate promisedBy) {
        return new ContactEntry(
                Ids.next(clock),
                today.minusDays(daysAgo),
                time,
                minutes,
                channel,
                Direction.WE_CONTACTED_THEM,
                key.equals("email") ? "cbp" : "uscis",
                texts.get(key + ".office"),
                key.equals("call") ? "Tier 2" : "",
                reference,
                texts.get(key + ".asked"),
                texts.get(key + ".said"),
                promisedBy == null ? "" : texts.get(key + ".promised"),
                promisedBy,
                texts.get(key + ".next"),
                clock.instant());
    }

    private @Nullable Checklist list(String templateId, CaseFile file, @Nullable LocalDate neededOn) {
        return guide.checklist(templateId, language)
                .map(it -> workspace.papers().make(it, file.id(), neededOn))
                .orElse(null);
    }

    private void filingPapers(CaseFile file) {
        Checklist list = list("i485-marriage", file, null);
        if (list != null) {
            items(list.id()).forEach(it -> pack(it, texts.get("where.folder")));
        }
    }

    private void interviewPapers(CaseFile file, LocalDate interview, ExampleFamily.People people) {
        Checklist list = list("int-marriage-aos", file, interview);
        if (list == null) {
            return;
        }
        List<ChecklistItem> items = items(list.id());
        for (int i = 0; i < items.size(); i++) {
            ChecklistItem item = items.get(i);
            switch (i % 4) {
                case 0 -> pack(item, texts.get("where.folder"));
                case 1 -> save(item, Box.TICKED, PaperState.I_HAVE_IT, texts.get("where.drawer"), i == 1, people);
                case 2 -> save(item, Box.TICKED, PaperState.I_HAVE_IT, texts.get("where.translator"), false, people);
                default -> {}
            }
        }
    }

    /** What the list marks as asked for by the letter stands in the preparation as words of the letter. */
    private void letterAsks(CaseFile file, Appointment appointment) {
        String asks = workspace.cases().view(file.id()).orElseThrow().checklists().stream()
                .flatMap(it -> items(it.id()).stream())
                .filter(ChecklistItem::fromLetter)
                .map(it -> workspace.papers().words(it, guide, language))
                .collect(Collectors.joining("\n"));
        UUID id = workspace.interviews().prepare(file.id(), appointment.id()).id();
        workspace.interviews().answer(id, Map.of(Ask.LETTER_ASKS, asks));
    }

    private List<ChecklistItem> items(UUID listId) {
        return workspace.papers().checklist(listId).orElseThrow().items();
    }

    private void pack(ChecklistItem it, String where) {
        ChecklistItem ticked =
                it.with(ticked(it.original()), ticked(it.copy()), ticked(it.translation()), PaperState.PACKED);
        workspace.papers().save(placed(ticked, where, null, null, ticked.fromLetter()));
    }

    private void save(
            ChecklistItem it, Box original, PaperState state, String where, boolean ends, ExampleFamily.People people) {
        ChecklistItem next = it.with(
                it.original() == Box.NOT_NEEDED ? Box.NOT_NEEDED : original, it.copy(), it.translation(), state);
        workspace.papers()
                .save(placed(next, where, ends ? today.plusDays(80) : null, ends ? people.elena().id() : null, ends));
    }

    private static ChecklistItem placed(
            ChecklistItem it, String where, @Nullable LocalDate ends, @Nullable UUID personId, boolean fromLetter) {
        return new ChecklistItem(
                it.id(),
                it.checklistId(),
                it.templateItemId(),
                fromLetter,
                it.place(),
                it.title(),
                it.original(),
                it.copy(),
                it.translation(),
                it.state(),
                personId,
                where,
                ends,
                it.leadDays(),
                it.note(),
                it.removed());
    }

    private static Box ticked(Box box) {
        return box == Box.NOT_NEEDED ? box : Box.TICKED;
    }

    /** The first Tuesday at least that many days ahead. */
    private LocalDate nextTuesday(int daysAhead) {
        LocalDate on = today.plusDays(daysAhead);
        while (on.getDayOfWeek() != DayOfWeek.TUESDAY) {
            on = on.plusDays(1);
        }
        return on;
    }
}
