package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Agenda;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;

/** What Today shows and does. Vault thread only. */
public final class TodayService {

    private static final int LATELY_DAYS = 14;
    private static final int LATELY_MOST = 5;

    private final Records records;
    private final History history;
    private final Clock clock;

    public TodayService(Records records, History history, Clock clock) {
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The page of one day.
     *
     * @param files all cases, by id
     * @param contacts the contact that made a follow-up of the agenda, by the id of the follow-up
     * @param changed events of the last {@code 14} days, newest first, with their case
     * @param lastDone the contact with the latest day, empty when none was logged
     */
    public record Day(
            LocalDate today,
            Agenda agenda,
            Map<UUID, CaseFile> files,
            Map<UUID, ContactEntry> contacts,
            List<ChangedCase> changed,
            Optional<ContactEntry> lastDone) {}

    /** An event and the case it belongs to. */
    public record ChangedCase(CaseEvent event, CaseFile caseFile) {}

    /**
     * Composes the page.
     *
     * @param itemTitle gives the words for a checklist item of a list, which may come from the guide
     */
    public Day day(BiFunction<ChecklistItem, Checklist, String> itemTitle) {
        LocalDate today = LocalDate.now(clock);
        List<FollowUp> followUps = records.all(FollowUp.class);
        Map<UUID, CaseFile> files = byId(CaseFile.class);
        return new Day(
                today,
                agenda(today, followUps, itemTitle),
                files,
                contacts(followUps),
                changed(today, files),
                records.newest(ContactEntry.class, "happenedOn", 1).stream().findFirst());
    }

    /** How many things are to be done now; reads no more than that takes. */
    public int toDo() {
        return agenda(LocalDate.now(clock), records.all(FollowUp.class), (_, _) -> "").todo().size();
    }

    private <T extends Entry> Map<UUID, T> byId(Class<T> type) {
        return records.all(type).stream().collect(Collectors.toMap(Entry::id, it -> it));
    }

    private Agenda agenda(
            LocalDate today, List<FollowUp> followUps, BiFunction<ChecklistItem, Checklist, String> itemTitle) {
        return Agenda.of(
                today,
                followUps,
                records.all(Deadline.class),
                expiring(itemTitle),
                records.all(Appointment.class));
    }

    private Map<UUID, ContactEntry> contacts(List<FollowUp> followUps) {
        Map<UUID, ContactEntry> contacts = new HashMap<>();
        for (FollowUp it : followUps) {
            if (it.isOpen()) {
                contact(it).ifPresent(contact -> contacts.put(it.id(), contact));
            }
        }
        return contacts;
    }

    /** The contact that made a follow-up; empty for an own reminder. */
    public Optional<ContactEntry> contact(FollowUp it) {
        return Optional.ofNullable(it.contactId()).flatMap(id -> records.find(ContactEntry.class, id));
    }

    /** The papers that end, of lists that are there. */
    private List<Agenda.Expiring> expiring(BiFunction<ChecklistItem, Checklist, String> itemTitle) {
        List<ChecklistItem> items = records.all(ChecklistItem.class).stream()
                .filter(it -> it.expiresOn() != null)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Map<UUID, Checklist> lists = byId(Checklist.class);
        return items.stream()
                .flatMap(item -> Optional.ofNullable(lists.get(item.checklistId()))
                        .map(list -> new Agenda.Expiring(item, itemTitle.apply(item, list), list.caseId()))
                        .stream())
                .toList();
    }

    private List<ChangedCase> changed(LocalDate today, Map<UUID, CaseFile> files) {
        LocalDate since = today.minusDays(LATELY_DAYS);
        return records.all(CaseEvent.class).stream()
                .filter(it -> !it.happenedOn().isBefore(since) && !it.happenedOn().isAfter(today))
                .sorted(Comparator.comparing(CaseEvent::happenedOn).reversed())
                .limit(LATELY_MOST)
                .flatMap(it -> Optional.ofNullable(files.get(it.caseId())).map(file -> new ChangedCase(it, file))
                        .stream())
                .toList();
    }

    /** All appointments, deadlines and follow-ups that a calendar should hold. */
    public record Dates(List<Appointment> appointments, List<Deadline> deadlines, List<FollowUp> followUps) {}

    /** Everything with a day that is open. */
    public Dates dates() {
        return new Dates(
                records.all(Appointment.class).stream().filter(it -> !it.cancelled()).toList(),
                records.all(Deadline.class).stream().filter(Deadline::isOpen).toList(),
                records.all(FollowUp.class).stream().filter(FollowUp::isOpen).toList());
    }

    /** A reminder of the family's own. */
    public void remind(@Nullable UUID caseId, String title, LocalDate dueOn) {
        remind(caseId, title, "", dueOn);
    }

    /**
     * A reminder of the family's own.
     *
     * @param why why on that day; may be empty
     */
    public void remind(@Nullable UUID caseId, String title, String why, LocalDate dueOn) {
        FollowUp it = new FollowUp(Ids.next(clock), caseId, null, title, why, dueOn, false, null);
        history.write("followUp.saved", List.of(Edit.added(it)));
    }

    public Optional<FollowUp> followUp(UUID id) {
        return records.find(FollowUp.class, id);
    }

    /** Moves a follow-up to a later day; undo moves it back. */
    public void later(UUID followUpId, LocalDate dueOn) {
        FollowUp it = followUp(followUpId).orElseThrow();
        FollowUp next = new FollowUp(
                it.id(), it.caseId(), it.contactId(), it.title(), it.why(), dueOn, it.promise(), it.doneOn());
        history.write("followUp.later", List.of(Edit.changed(it, next)));
    }

    /** Ticks a follow-up off; undo brings it back. */
    public void done(UUID followUpId) {
        FollowUp it = followUp(followUpId).orElseThrow();
        FollowUp next = new FollowUp(
                it.id(),
                it.caseId(),
                it.contactId(),
                it.title(),
                it.why(),
                it.dueOn(),
                it.promise(),
                LocalDate.now(clock));
        history.write("followUp.done", List.of(Edit.changed(it, next)));
    }

    /** Ticks a deadline off; undo brings it back. */
    public void deadlineDone(UUID deadlineId) {
        Deadline it = records.find(Deadline.class, deadlineId).orElseThrow();
        Deadline next = new Deadline(
                it.id(), it.caseId(), it.title(), it.dueOn(), it.basis(), it.source(), LocalDate.now(clock));
        history.write("deadline.done", List.of(Edit.changed(it, next)));
    }
}
