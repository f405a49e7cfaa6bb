package org.wayfile.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.contacts.ContactCase;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;

/** Gathers a case's timeline from everything that speaks of the case. Vault thread only. */
final class Timeline {

    private static final Comparator<TimelineLine> NEWEST_FIRST = Comparator.comparing(TimelineLine::on)
            .thenComparing(TimelineLine::subjectId)
            .reversed();

    private final Records records;

    Timeline(Records records) {
        this.records = records;
    }

    List<TimelineLine> of(UUID caseId, LocalDate today) {
        List<TimelineLine> lines = new ArrayList<>();
        records.where(CaseEvent.class, "caseId", caseId).forEach(it -> lines.add(line(it, today)));
        records.where(ContactCase.class, "caseId", caseId).stream()
                .flatMap(it -> records.find(ContactEntry.class, it.contactId()).stream())
                .forEach(it -> lines.add(line(it, today)));
        records.where(Deadline.class, "caseId", caseId).forEach(it -> lines.add(line(it, today)));
        records.where(Appointment.class, "caseId", caseId).forEach(it -> lines.add(line(it, today)));
        papers(caseId).forEach(it -> lines.add(line(it, today)));
        lines.sort(NEWEST_FIRST);
        return lines;
    }

    /** For each case the days on which something happened, read at one go: for the list of all cases. */
    Map<UUID, List<LocalDate>> happenedByCase(LocalDate today) {
        Map<UUID, List<LocalDate>> days = new HashMap<>();
        BiConsumer<@Nullable UUID, @Nullable LocalDate> happened = (caseId, on) -> {
            if (caseId != null && on != null && !on.isAfter(today)) {
                days.computeIfAbsent(caseId, _ -> new ArrayList<>()).add(on);
            }
        };
        records.all(CaseEvent.class).forEach(it -> happened.accept(it.caseId(), it.happenedOn()));
        Map<UUID, LocalDate> contacts = new HashMap<>();
        records.all(ContactEntry.class).forEach(it -> contacts.put(it.id(), it.happenedOn()));
        records.all(ContactCase.class).forEach(it -> happened.accept(it.caseId(), contacts.get(it.contactId())));
        LocalDate before = today.minusDays(1);
        records.all(Deadline.class).stream()
                .filter(it -> !it.dueOn().isAfter(before))
                .forEach(it -> happened.accept(it.caseId(), it.dueOn()));
        records.all(Appointment.class).stream()
                .filter(it -> !it.heldOn().isAfter(before))
                .forEach(it -> happened.accept(it.caseId(), it.heldOn()));
        Map<UUID, UUID> owners = new HashMap<>();
        records.all(CaseFile.class).forEach(it -> owners.put(it.id(), it.id()));
        records.all(Checklist.class).stream()
                .filter(it -> it.caseId() != null)
                .forEach(it -> owners.put(it.id(), Objects.requireNonNull(it.caseId())));
        records.all(ChecklistItem.class).stream()
                .filter(it -> owners.containsKey(it.checklistId()))
                .forEach(it -> owners.put(it.id(), Objects.requireNonNull(owners.get(it.checklistId()))));
        records.all(Attachment.class).forEach(it -> happened.accept(owners.get(it.ownerId()), it.addedOn()));
        return days;
    }

    private List<Attachment> papers(UUID caseId) {
        List<Attachment> papers = new ArrayList<>(records.where(Attachment.class, "ownerId", caseId));
        for (Checklist list : records.where(Checklist.class, "caseId", caseId)) {
            for (ChecklistItem item : records.where(ChecklistItem.class, "checklistId", list.id())) {
                papers.addAll(records.where(Attachment.class, "ownerId", item.id()));
            }
        }
        return papers;
    }

    private TimelineLine line(CaseEvent it, LocalDate today) {
        return new TimelineLine(
                TimelineLine.Kind.EVENT,
                it.id(),
                it.happenedOn(),
                it.monthOnly(),
                "",
                it.kind().name(),
                it.title(),
                it.officialWords(),
                it.detail(),
                it.source(),
                it.happenedOn().isAfter(today),
                corrections(it.id()));
    }

    private TimelineLine line(ContactEntry it, LocalDate today) {
        return new TimelineLine(
                TimelineLine.Kind.CONTACT,
                it.id(),
                it.happenedOn(),
                false,
                it.atTime(),
                it.channel().name(),
                it.said().isBlank() ? it.asked() : it.said(),
                "",
                it.reference(),
                Source.SAID_IN_CALL,
                it.happenedOn().isAfter(today),
                corrections(it.id()));
    }

    private TimelineLine line(Attachment it, LocalDate today) {
        return new TimelineLine(
                TimelineLine.Kind.PAPER,
                it.id(),
                it.addedOn(),
                false,
                "",
                "PAPER",
                it.fileName(),
                "",
                "",
                Source.ON_PAPER,
                it.addedOn().isAfter(today),
                List.of());
    }

    private TimelineLine line(Deadline it, LocalDate today) {
        return new TimelineLine(
                TimelineLine.Kind.DEADLINE,
                it.id(),
                it.dueOn(),
                false,
                "",
                "DEADLINE",
                it.title(),
                "",
                RuleOffers.words(it.basis()),
                it.source(),
                !it.dueOn().isBefore(today),
                List.of());
    }

    private TimelineLine line(Appointment it, LocalDate today) {
        return new TimelineLine(
                TimelineLine.Kind.APPOINTMENT,
                it.id(),
                it.heldOn(),
                false,
                it.atTime(),
                it.kind().name(),
                it.office(),
                "",
                it.letter(),
                Source.ON_PAPER,
                !it.heldOn().isBefore(today),
                List.of());
    }

    private List<Correction> corrections(UUID subjectId) {
        return records.where(Correction.class, "subjectId", subjectId);
    }
}
