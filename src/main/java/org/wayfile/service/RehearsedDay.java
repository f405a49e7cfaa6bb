package org.wayfile.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;

/**
 * A day of nobody with a row of each kind that Today shows. Reading and showing it while a passphrase is typed gets ready what
 * the first page of a vault takes. Nobody sees it.
 */
public final class RehearsedDay {

    private static final UUID CASE = new UUID(0, 1);
    private static final UUID CONTACT = new UUID(0, 2);
    private static final UUID LIST = new UUID(0, 3);

    private RehearsedDay() {}

    /** The rows of an empty database with which a day has something of everything. */
    public static List<Edit> rows(LocalDate today) {
        LocalDate soon = today.plusDays(2);
        return Stream.of(
                new CaseFile(CASE, "-", "", "", "", "", today, "", today, Source.MY_NOTE, "", null),
                new CaseEvent(new UUID(0, 4), CASE, today, false, EventKind.NOTICE, Source.ON_PAPER, "-", "-", ""),
                new ContactEntry(CONTACT, today, "", 0, Channel.CALL, Direction.WE_CONTACTED_THEM, "", "", "", "-", "-",
                        "-", "-", today, "", Instant.EPOCH),
                new FollowUp(new UUID(0, 5), CASE, CONTACT, "-", "-", today.minusDays(1), true, null),
                new Deadline(new UUID(0, 6), CASE, "-", soon, "", Source.ON_PAPER, null),
                new Appointment(new UUID(0, 7), CASE, Appointment.Kind.OTHER, today.plusDays(20), "", "", "", "",
                        false),
                new Checklist(LIST, CASE, "", "-", null, today),
                new ChecklistItem(new UUID(0, 8), LIST, "", false, 0, "-", Box.EMPTY, Box.EMPTY, Box.EMPTY,
                        PaperState.NOT_YET, null, "", soon, 30, "", false))
                .map(Edit::added)
                .toList();
    }

    /** Reads the day as Today reads one. */
    public static TodayService.Day read(Records records, Clock clock) {
        return new TodayService(records, new History(records, new Changes()), clock).day((item, _) -> item.title());
    }
}
