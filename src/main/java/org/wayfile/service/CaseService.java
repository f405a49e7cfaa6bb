package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.CaseParty;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.DayCount;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;

/** Cases, who takes part in them, their numbers and what happened. Vault thread only. */
public final class CaseService {

    private final Records records;
    private final History history;
    private final Bin bin;
    private final PeopleService people;
    private final Clock clock;

    public CaseService(Records records, History history, Bin bin, PeopleService people, Clock clock) {
        this.records = records;
        this.history = history;
        this.bin = bin;
        this.people = people;
        this.clock = clock;
    }

    /** One line of the list of cases. */
    public record Summary(CaseFile caseFile, List<CaseView.Party> parties, DayCount dayCount) {}

    /** How many cases are open. */
    public long openCases() {
        return records.all(CaseFile.class).stream().filter(CaseFile::isOpen).count();
    }

    /** All cases, open ones first, newest first within. */
    public List<Summary> cases() {
        List<CaseFile> cases = new ArrayList<>(records.all(CaseFile.class).reversed());
        cases.sort((a, b) -> Boolean.compare(!a.isOpen(), !b.isOpen()));
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<LocalDate>> happened = new Timeline(records).happenedByCase(today);
        return cases.stream()
                .map(it -> new Summary(
                        it,
                        parties(it.id()),
                        DayCount.of(it.filedOn(), happened.getOrDefault(it.id(), List.of()), today)))
                .toList();
    }

    public Optional<CaseFile> find(UUID id) {
        return records.find(CaseFile.class, id);
    }

    /** Everything about one case, empty when it is gone. */
    public Optional<CaseView> view(UUID id) {
        return find(id).map(this::view);
    }

    private CaseView view(CaseFile it) {
        UUID id = it.id();
        LocalDate today = LocalDate.now(clock);
        List<CaseView.Party> parties = parties(id);
        List<TimelineLine> timeline = new Timeline(records).of(id, today);
        List<LocalDate> happened = timeline.stream()
                .filter(line -> !line.ahead())
                .map(TimelineLine::on)
                .toList();
        return new CaseView(
                it,
                parties,
                records.where(KeptNumber.class, "caseId", id),
                numbersOf(parties),
                timeline,
                records.where(Deadline.class, "caseId", id),
                records.where(Appointment.class, "caseId", id),
                records.where(FollowUp.class, "caseId", id),
                records.where(Checklist.class, "caseId", id),
                DayCount.of(it.filedOn(), happened, today));
    }

    private List<CaseView.NumberOf> numbersOf(List<CaseView.Party> parties) {
        return parties.stream()
                .filter(it -> it.role().isPrincipal())
                .flatMap(it -> records.where(KeptNumber.class, "personId", it.person().id()).stream()
                        .filter(number -> number.kind() == IdentifierKind.ALIEN_NUMBER)
                        .map(number -> new CaseView.NumberOf(it.person(), number)))
                .toList();
    }

    /** The people of a case with their roles. */
    public List<CaseView.Party> parties(UUID caseId) {
        List<CaseView.Party> parties = new ArrayList<>();
        for (CaseParty party : records.where(CaseParty.class, "caseId", caseId)) {
            records.find(Person.class, party.personId())
                    .ifPresent(it -> parties.add(new CaseView.Party(it, party.role())));
        }
        return parties;
    }

    /** A case with nothing filled in, not saved yet. */
    public CaseFile blank() {
        return new CaseFile(Ids.next(clock), "", "uscis", "", "", "", null, "", null, Source.ON_PAPER, "", null);
    }

    /** A person's role, as a form knows it before it is saved. */
    public record RoleChoice(UUID personId, Role role) {}

    /**
     * Saves a new or changed case with its parties. A status in new words also becomes an event; a filing day given for
     * a new case does too.
     */
    public void save(CaseFile next, List<RoleChoice> roles) {
        Optional<CaseFile> before = find(next.id());
        List<Edit> edits = new ArrayList<>(List.of(new Edit(before.orElse(null), next)));
        edits.addAll(partyEdits(next.id(), roles));
        if (isNewStatus(before, next)) {
            edits.add(Edit.added(statusEvent(next)));
        }
        if (before.isEmpty() && next.filedOn() != null) {
            edits.add(Edit.added(
                    event(next.id(), next.filedOn(), EventKind.FILED, Source.ON_PAPER, "", "")));
        }
        history.write("case.saved", edits);
    }

    /** Adds a person to a case, and to the vault when the person is new there, in one step. */
    public void join(UUID caseId, Person person, Role role) {
        history.write("case.saved", joining(caseId, person, role));
    }

    /** The edits that do so, for a step that writes more. */
    List<Edit> joining(UUID caseId, Person person, Role role) {
        List<Edit> edits = new ArrayList<>();
        if (records.find(Person.class, person.id()).isEmpty()) {
            edits.add(Edit.added(person));
        }
        edits.add(Edit.added(new CaseParty(Ids.next(clock), caseId, person.id(), role)));
        return edits;
    }

    private static boolean isNewStatus(Optional<CaseFile> before, CaseFile next) {
        return !next.statusWords().isBlank()
                && before.map(it -> !it.statusWords().equals(next.statusWords())).orElse(true);
    }

    private CaseEvent statusEvent(CaseFile it) {
        LocalDate on = it.statusReadOn() == null ? LocalDate.now(clock) : it.statusReadOn();
        return event(it.id(), on, EventKind.STATUS, it.statusSource(), "", it.statusWords());
    }

    private CaseEvent event(UUID caseId, LocalDate on, EventKind kind, Source source, String title, String words) {
        return new CaseEvent(Ids.next(clock), caseId, on, false, kind, source, title, words, "");
    }

    private List<Edit> partyEdits(UUID caseId, List<RoleChoice> roles) {
        List<CaseParty> now = records.where(CaseParty.class, "caseId", caseId);
        List<Edit> edits = new ArrayList<>();
        now.stream()
                .filter(it -> !roles.contains(new RoleChoice(it.personId(), it.role())))
                .forEach(it -> edits.add(Edit.removed(it)));
        roles.stream()
                .filter(it -> now.stream().noneMatch(p -> it.equals(new RoleChoice(p.personId(), p.role()))))
                .forEach(it -> edits.add(Edit.added(new CaseParty(Ids.next(clock), caseId, it.personId(), it.role()))));
        return edits;
    }

    /** Keeps a number for a case. */
    public void keep(UUID caseId, Identifier identifier) {
        people.keep(null, caseId, identifier);
    }

    /** Forgets a number; undo brings it back. */
    public void remove(KeptNumber number) {
        people.remove(number);
    }

    /** An event with nothing filled in, not saved yet. */
    public CaseEvent blankEvent(UUID caseId) {
        return event(caseId, LocalDate.now(clock), EventKind.OTHER, Source.ON_PAPER, "", "");
    }

    /** Adds an event to the timeline. */
    public void add(CaseEvent event) {
        history.write("event.saved", List.of(Edit.added(event)));
    }

    /**
     * Corrects an event: the new value is shown, the old one is kept with the reason. Fields that did not change make no
     * correction.
     */
    public void correct(CaseEvent next, String reason) {
        CaseEvent before = records.find(CaseEvent.class, next.id()).orElseThrow();
        List<Edit> edits = new ArrayList<>(List.of(Edit.changed(before, next)));
        Corrections.between(before, next, reason, clock).forEach(it -> edits.add(Edit.added(it)));
        history.write("event.corrected", edits);
    }

    public Optional<CaseEvent> event(UUID id) {
        return records.find(CaseEvent.class, id);
    }

    /** Moves an event to the bin. */
    public void removeEvent(UUID id) {
        CaseEvent event = event(id).orElseThrow();
        bin.move("CaseEvent", event.title().isBlank() ? event.officialWords() : event.title(), List.of(event));
    }

    /** A deadline with nothing filled in, not saved yet. */
    public Deadline blankDeadline(UUID caseId) {
        return new Deadline(Ids.next(clock), caseId, "", LocalDate.now(clock), "", Source.ON_PAPER, null);
    }

    /** Saves a new or changed deadline. */
    public void save(Deadline next) {
        history.write(
                "deadline.saved",
                List.of(new Edit(records.find(Deadline.class, next.id()).orElse(null), next)));
    }

    public Optional<Deadline> deadline(UUID id) {
        return records.find(Deadline.class, id);
    }

    public Optional<Appointment> appointment(UUID id) {
        return records.find(Appointment.class, id);
    }

    /** All appointments of all cases that are not cancelled, the nearest first. */
    public List<Appointment> appointments() {
        return records.all(Appointment.class).stream()
                .filter(it -> !it.cancelled())
                .sorted(Comparator.comparing(Appointment::heldOn))
                .toList();
    }

    /** Puts a case aside on a day, or takes it up again with null. */
    public void close(UUID caseId, @Nullable LocalDate closedOn) {
        CaseFile it = find(caseId).orElseThrow();
        CaseFile next = new CaseFile(
                it.id(),
                it.title(),
                it.agency(),
                it.form(),
                it.process(),
                it.office(),
                it.filedOn(),
                it.statusWords(),
                it.statusReadOn(),
                it.statusSource(),
                it.note(),
                closedOn);
        history.write("case.saved", List.of(Edit.changed(it, next)));
    }

    /** An appointment with nothing filled in, not saved yet. */
    public Appointment blankAppointment(UUID caseId) {
        return new Appointment(
                Ids.next(clock), caseId, Appointment.Kind.INTERVIEW, LocalDate.now(clock), "", "", "", "", false);
    }

    /** Saves a new or changed appointment. */
    public void save(Appointment next) {
        history.write(
                "appointment.saved",
                List.of(new Edit(records.find(Appointment.class, next.id()).orElse(null), next)));
    }

    /** Moves a case with its events, dates, numbers and lists to the bin; contacts stay in the log. */
    public void remove(UUID caseId) {
        CaseFile it = find(caseId).orElseThrow();
        List<Entry> entries = new ArrayList<>(List.of(it));
        entries.addAll(records.where(CaseParty.class, "caseId", caseId));
        entries.addAll(records.where(KeptNumber.class, "caseId", caseId));
        entries.addAll(records.where(CaseEvent.class, "caseId", caseId));
        entries.addAll(records.where(Deadline.class, "caseId", caseId));
        entries.addAll(records.where(Appointment.class, "caseId", caseId));
        entries.addAll(records.where(FollowUp.class, "caseId", caseId));
        for (Checklist list : records.where(Checklist.class, "caseId", caseId)) {
            entries.add(list);
            entries.addAll(records.where(ChecklistItem.class, "checklistId", list.id()));
        }
        entries.addAll(InterviewService.belongings(records, caseId));
        bin.move("CaseFile", it.title(), entries);
    }

    /** The corrections of an event or contact, oldest first. */
    public List<Correction> corrections(UUID subjectId) {
        return records.where(Correction.class, "subjectId", subjectId);
    }
}
