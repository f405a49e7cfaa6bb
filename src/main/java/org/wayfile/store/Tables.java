package org.wayfile.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wayfile.domain.cases.Address;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.CaseParty;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.cases.Household;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.contacts.ContactCase;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Counterpart;
import org.wayfile.domain.interview.AfterNotes;
import org.wayfile.domain.interview.Attendee;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.Interview;
import org.wayfile.domain.interview.InterviewAnswer;
import org.wayfile.domain.interview.Trip;
import org.wayfile.domain.interview.civics.LookedUp;
import org.wayfile.domain.interview.practice.CoupleAnswer;
import org.wayfile.domain.interview.practice.PracticeMark;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.Draft;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.domain.wizard.FinderOutcome;

/** Every kind of entry that the vault keeps. A new kind is named here and gets its table in a migration. */
final class Tables {

    /** All kinds, in the order of export. */
    static final List<Class<? extends Entry>> KINDS = List.of(
            Household.class,
            Person.class,
            Address.class,
            CaseFile.class,
            CaseParty.class,
            KeptNumber.class,
            CaseEvent.class,
            Correction.class,
            Checklist.class,
            ChecklistItem.class,
            Attachment.class,
            ContactEntry.class,
            ContactCase.class,
            Counterpart.class,
            FollowUp.class,
            Deadline.class,
            Appointment.class,
            Draft.class,
            FinderOutcome.class,
            Interview.class,
            InterviewAnswer.class,
            Attendee.class,
            FiledFact.class,
            Trip.class,
            AfterNotes.class,
            PracticeMark.class,
            CoupleAnswer.class,
            LookedUp.class);

    private final Map<Class<?>, Table<?>> byType = new LinkedHashMap<>();

    Tables() {
        KINDS.forEach(kind -> byType.put(kind, new Table<>(kind)));
    }

    /** The table of a kind. */
    @SuppressWarnings("unchecked") // the map holds under each class the table made from that very class
    <T extends Entry> Table<T> of(Class<T> type) {
        Table<?> table = byType.get(type);
        if (table == null) {
            throw new IllegalArgumentException("no table for " + type.getSimpleName());
        }
        return (Table<T>) table;
    }

    List<Table<?>> all() {
        return new ArrayList<>(byType.values());
    }
}
