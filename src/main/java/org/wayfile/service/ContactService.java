package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactCase;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Counterpart;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.domain.schedule.PrintedTime;

/** The log of calls and letters. Entries are only added; a mistake gets a dated correction. Vault thread only. */
public final class ContactService {

    private final Records records;
    private final History history;
    private final Clock clock;

    public ContactService(Records records, History history, Clock clock) {
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /** A contact with everything that belongs to it. */
    public record ContactView(
            ContactEntry entry,
            List<Counterpart> counterparts,
            List<CaseFile> cases,
            List<FollowUp> followUps,
            List<Correction> corrections) {}

    /** A person at the agency as a form knows them before saving. */
    public record Spoke(String name, String idNumber) {}

    /**
     * What a form wants to log.
     *
     * @param entry the contact itself
     * @param remindTitle words for the follow-up; may be empty when there is neither promise nor reminder
     * @param remindOn the day to be reminded, null to use the day of the promise
     */
    public record ContactDraft(
            ContactEntry entry,
            List<Spoke> spoke,
            List<UUID> caseIds,
            String remindTitle,
            @Nullable LocalDate remindOn) {}

    /** A contact of now with nothing filled in, not saved yet. */
    public ContactEntry blank(Channel channel) {
        return new ContactEntry(
                Ids.next(clock),
                LocalDate.now(clock),
                "",
                0,
                channel,
                Direction.WE_CONTACTED_THEM,
                "uscis",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                clock.instant());
    }

    /**
     * Logs a contact: entry, people, cases and follow-up in one transaction. A promise with a day, or a reminder, makes
     * the follow-up; when a promise has no day, {@code remindOn} decides.
     *
     * @return the id of the entry, once it is durable
     */
    public UUID log(ContactDraft draft) {
        ContactEntry entry = draft.entry();
        List<Edit> edits = new ArrayList<>(List.of(Edit.added(entry)));
        for (Spoke spoke : draft.spoke()) {
            if (!spoke.name().isBlank() || !spoke.idNumber().isBlank()) {
                edits.add(Edit.added(new Counterpart(Ids.next(clock), entry.id(), spoke.name(), spoke.idNumber())));
            }
        }
        for (UUID caseId : draft.caseIds()) {
            edits.add(Edit.added(new ContactCase(Ids.next(clock), entry.id(), caseId)));
        }
        followUp(draft).ifPresent(it -> edits.add(Edit.added(it)));
        history.writeForGood(edits);
        return entry.id();
    }

    private Optional<FollowUp> followUp(ContactDraft draft) {
        ContactEntry entry = draft.entry();
        LocalDate dueOn = draft.remindOn() == null ? entry.promisedBy() : draft.remindOn();
        if (dueOn == null) {
            return Optional.empty();
        }
        UUID caseId = draft.caseIds().isEmpty() ? null : draft.caseIds().getFirst();
        return Optional.of(new FollowUp(
                Ids.next(clock),
                caseId,
                entry.id(),
                draft.remindTitle(),
                entry.promised(),
                dueOn,
                entry.hasPromise(),
                null));
    }

    /** All contacts, newest first. */
    public List<ContactEntry> contacts() {
        List<ContactEntry> all = new ArrayList<>(records.all(ContactEntry.class));
        all.sort(NEWEST_FIRST);
        return all;
    }

    private static final Comparator<ContactEntry> NEWEST_FIRST = Comparator.comparing(ContactEntry::happenedOn)
            .thenComparing(it -> PrintedTime.read(it.atTime()).orElse(LocalTime.MIN))
            .thenComparing(ContactEntry::id)
            .reversed();

    /** The contacts about one case with everything that belongs to them, newest first. */
    public List<ContactView> aboutCase(UUID caseId) {
        return records.where(ContactCase.class, "caseId", caseId).stream()
                .flatMap(it -> view(it.contactId()).stream())
                .sorted(Comparator.comparing(ContactView::entry, NEWEST_FIRST))
                .toList();
    }

    public Optional<ContactView> view(UUID id) {
        return records.find(ContactEntry.class, id)
                .map(it -> new ContactView(
                        it,
                        records.where(Counterpart.class, "contactId", id),
                        records.where(ContactCase.class, "contactId", id).stream()
                                .flatMap(link -> records.find(CaseFile.class, link.caseId()).stream())
                                .toList(),
                        records.where(FollowUp.class, "contactId", id),
                        records.where(Correction.class, "subjectId", id)));
    }

    /** Corrects a logged contact: the new value is shown, the old one is kept with date and reason. */
    public void correct(ContactEntry next, String reason) {
        ContactEntry before = records.find(ContactEntry.class, next.id()).orElseThrow();
        List<Edit> edits = new ArrayList<>(List.of(Edit.changed(before, next)));
        Corrections.between(before, next, reason, clock).forEach(it -> edits.add(Edit.added(it)));
        history.writeForGood(edits);
    }
}
