package org.wayfile.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactCase;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Counterpart;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.service.Edit;
import org.wayfile.service.Records;

/** Invents a household as large as a busy clinic's, the same one each time. */
final class LargeHousehold {

    private static final int AT_ONCE = 2_000;
    private static final int PAPERS_IN_A_LIST = 20;
    private static final int WORDS = 4_000;

    private final Random random = new Random(20261121);
    private final Clock clock;
    private final Records records;
    private final List<Edit> waiting = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    LargeHousehold(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
        for (int i = 0; i < WORDS; i++) {
            words.add(word());
        }
    }

    /** Writes cases, contacts and papers in large transactions. */
    void moveIn(int cases, int contacts, int papers) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            CaseFile file = caseFile(i);
            ids.add(file.id());
            add(file);
        }
        for (int i = 0; i < contacts; i++) {
            contact(ids.get(random.nextInt(ids.size())), i);
        }
        UUID list = null;
        for (int i = 0; i < papers; i++) {
            if (list == null || i % PAPERS_IN_A_LIST == 0) {
                list = list(ids.get(random.nextInt(ids.size())));
            }
            add(item(list, i));
        }
        flush();
    }

    private CaseFile caseFile(int number) {
        return new CaseFile(
                Ids.next(clock), "Case " + number + " " + text(3), "uscis", "I-485", "", text(2),
                today().minusDays(random.nextInt(600)), "Case Was Received", today(), Source.SEEN_ONLINE, text(20),
                null);
    }

    private void contact(UUID caseId, int number) {
        ContactEntry entry = contact();
        add(entry);
        add(new Counterpart(Ids.next(clock), entry.id(), text(2), ""));
        add(new ContactCase(Ids.next(clock), entry.id(), caseId));
        if (number % 10 == 0) {
            add(new FollowUp(
                    Ids.next(clock), caseId, entry.id(), text(4), "", today().plusDays(random.nextInt(60) - 20L), false,
                    number % 50 == 0 ? null : today()));
        }
    }

    /** A contact of about 400 characters. */
    ContactEntry contact() {
        return new ContactEntry(
                Ids.next(clock), today().minusDays(random.nextInt(600)), "2:05 PM", 12, Channel.CALL,
                Direction.WE_CONTACTED_THEM, "uscis", text(2), "Tier 1", "S1-" + random.nextInt(100_000), text(15),
                text(35), "", null, text(5), clock.instant());
    }

    private UUID list(UUID caseId) {
        Checklist list = new Checklist(Ids.next(clock), caseId, "", text(3), null, today());
        add(list);
        return list.id();
    }

    private ChecklistItem item(UUID list, int place) {
        return new ChecklistItem(
                Ids.next(clock), list, "", false, place, text(3), Box.EMPTY, Box.EMPTY, Box.NOT_NEEDED,
                PaperState.NOT_YET, null, text(2), place % 15 == 0 ? today().plusDays(place) : null, 90, text(6),
                false);
    }

    /** Words as one would begin to type them: two or three beginnings of 1 to 5 letters. */
    String typed() {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            String word = words.get(random.nextInt(words.size()));
            typed.append(word, 0, Math.min(word.length(), 1 + random.nextInt(5))).append(' ');
        }
        return typed.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String text(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.toString().strip();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            word.append(i % 2 == 0 ? "bcdfglmnprst".charAt(random.nextInt(12)) : "aeioué".charAt(random.nextInt(6)));
        }
        return word.toString();
    }

    private void add(Entry entry) {
        waiting.add(Edit.added(entry));
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        records.write(waiting);
        waiting.clear();
    }
}
