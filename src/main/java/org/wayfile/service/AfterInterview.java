package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.interview.AfterNotes;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;

/** Keeps the notes of the ten minutes after an interview and makes of them what Today and the timeline need. */
public final class AfterInterview {

    private final Records records;
    private final History history;
    private final Clock clock;

    public AfterInterview(Records records, History history, Clock clock) {
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Words for what is made, in the person's language.
     *
     * @param event title of the timeline event, "Interview held"
     * @param send title of the last day, "Send what the officer asked for"
     * @param ask title of the follow-up, "Ask about the decision"
     */
    public record Titles(String event, String send, String ask) {}

    /** The notes of an interview with nothing filled in, not saved yet. */
    public AfterNotes blank(UUID interviewId) {
        return new AfterNotes(
                Ids.next(clock), interviewId, "", "", "", "", "", null, "", null, LocalDate.now(clock));
    }

    /**
     * Keeps the notes. The first time an event goes to the timeline; a day to send something becomes a last day, a day
     * to ask becomes a follow-up. A changed day makes a new one; what was made before stays for the person to tick off.
     */
    public void write(InterviewView view, AfterNotes next, Titles titles) {
        @Nullable
        AfterNotes before = view.notes();
        UUID caseId = view.interview().caseId();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(records.find(AfterNotes.class, next.id()).orElse(null), next));
        if (before == null) {
            edits.add(Edit.added(event(view, caseId, next, titles.event())));
        }
        LocalDate sendBy = next.sendBy();
        if (sendBy != null && (before == null || !sendBy.equals(before.sendBy()))) {
            edits.add(Edit.added(new Deadline(
                    Ids.next(clock), caseId, titles.send(), sendBy, next.send(), Source.MY_NOTE, null)));
        }
        LocalDate askOn = next.askOn();
        if (askOn != null && (before == null || !askOn.equals(before.askOn()))) {
            edits.add(Edit.added(new FollowUp(
                    Ids.next(clock), caseId, null, titles.ask(), next.nextStep(), askOn, false, null)));
        }
        history.write("afterNotes.saved", edits);
    }

    private CaseEvent event(InterviewView view, UUID caseId, AfterNotes notes, String title) {
        String detail = String.join(
                " · ",
                List.of(notes.officer(), notes.papersGot(), notes.nextStep()).stream()
                        .filter(it -> !it.isBlank())
                        .toList());
        return new CaseEvent(
                Ids.next(clock),
                caseId,
                view.appointment() == null ? notes.writtenOn() : view.appointment().heldOn(),
                false,
                EventKind.INTERVIEW,
                Source.MY_NOTE,
                title,
                notes.said(),
                detail);
    }
}
