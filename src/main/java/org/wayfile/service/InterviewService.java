package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.AfterNotes;
import org.wayfile.domain.interview.Attendee;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.Interview;
import org.wayfile.domain.interview.InterviewAnswer;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.Trip;
import org.wayfile.domain.interview.civics.LookedUp;
import org.wayfile.domain.interview.practice.CoupleAnswer;
import org.wayfile.domain.interview.practice.PracticeMark;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Appointment;

/** Preparing interviews: the letter, who comes, what changed, the day. Vault thread only. */
public final class InterviewService {

    private final Records records;
    private final History history;
    private final Bin bin;
    private final CaseService cases;
    private final Clock clock;

    public InterviewService(Records records, History history, Bin bin, CaseService cases, Clock clock) {
        this.records = records;
        this.history = history;
        this.bin = bin;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * An appointment or a preparation, as the list of interviews shows it.
     *
     * @param appointment null for a preparation whose letter was not read yet
     * @param interview null for an appointment that nobody prepared yet
     * @param written whether the notes of the ten minutes after exist
     */
    public record Line(
            CaseFile file, @Nullable Appointment appointment, @Nullable Interview interview, boolean written) {

        /** Whether its day lies before the given one. */
        public boolean isPast(LocalDate today) {
            return appointment != null && appointment.heldOn().isBefore(today);
        }
    }

    /**
     * All appointments that are not cancelled and all preparations, by day; those without a day, or whose appointment was
     * cancelled, first.
     */
    public List<Line> lines() {
        List<Interview> open = new ArrayList<>(records.all(Interview.class));
        List<Line> lines = new ArrayList<>();
        for (Appointment it : cases.appointments()) {
            Optional<Interview> of =
                    open.stream().filter(i -> it.id().equals(i.appointmentId())).findFirst();
            of.ifPresent(open::remove);
            cases.find(it.caseId()).ifPresent(file -> lines.add(line(file, it, of.orElse(null))));
        }
        for (Interview it : open.reversed()) {
            cases.find(it.caseId()).ifPresent(file -> lines.addFirst(line(file, null, it)));
        }
        return lines;
    }

    private Line line(CaseFile file, @Nullable Appointment appointment, @Nullable Interview interview) {
        return new Line(file, appointment, interview, interview != null && notes(interview.id()) != null);
    }

    /** The preparation of that appointment; begins one when there is none. */
    public Interview prepare(UUID caseId, @Nullable UUID appointmentId) {
        return records.where(Interview.class, "caseId", caseId).stream()
                .filter(it -> appointmentId == null
                        ? it.appointmentId() == null
                        : appointmentId.equals(it.appointmentId()))
                .findFirst()
                .orElseGet(() -> begin(caseId, appointmentId));
    }

    /** Begins one for a case that is not kept yet, with the person who is invited, all in one step. */
    public Interview begin(Person invited, CaseFile file) {
        Interview interview = blank(file.id(), null);
        List<Edit> edits = new ArrayList<>(List.of(Edit.added(file)));
        edits.addAll(cases.joining(file.id(), invited, Role.APPLICANT));
        edits.add(Edit.added(interview));
        history.write("interview.begun", edits);
        return interview;
    }

    private Interview begin(UUID caseId, @Nullable UUID appointmentId) {
        Interview interview = blank(caseId, appointmentId);
        history.write("interview.begun", List.of(Edit.added(interview)));
        return interview;
    }

    private Interview blank(UUID caseId, @Nullable UUID appointmentId) {
        return new Interview(Ids.next(clock), caseId, appointmentId, "", 1, LocalDate.now(clock));
    }

    public Optional<Interview> find(UUID id) {
        return records.find(Interview.class, id);
    }

    /** Everything about one preparation, empty when it or its case is gone. */
    public Optional<InterviewView> view(UUID id) {
        return find(id).flatMap(it -> cases.view(it.caseId()).map(file -> view(it, file)));
    }

    /**
     * What the sheet for the next appointment of a case is made from: its preparation, or the bare appointment when
     * nobody prepared it. A preparation whose letter has no day yet counts when nothing else is coming.
     *
     * @return empty when nothing is coming
     */
    public Optional<InterviewView> next(UUID caseId, LocalDate today) {
        return cases.view(caseId).flatMap(file -> {
            List<Interview> prepared = records.where(Interview.class, "caseId", caseId);
            Optional<Interview> dated = file.appointments().stream()
                    .filter(it -> !it.cancelled() && !it.heldOn().isBefore(today))
                    .min(Comparator.comparing(Appointment::heldOn))
                    .map(it -> prepared.stream()
                            .filter(known -> it.id().equals(known.appointmentId()))
                            .findFirst()
                            .orElseGet(() -> new Interview(Ids.next(clock), caseId, it.id(), "", 1, today)));
            return dated.or(() -> prepared.stream()
                    .filter(it -> it.appointmentId() == null)
                    .findFirst())
                    .map(it -> view(it, file));
        });
    }

    private InterviewView view(Interview it, CaseView file) {
        Map<Ask, String> answers = new EnumMap<>(Ask.class);
        records.where(InterviewAnswer.class, "interviewId", it.id())
                .forEach(answer -> answers.put(answer.ask(), answer.answer()));
        UUID appointmentId = it.appointmentId();
        return new InterviewView(
                it,
                file,
                appointmentId == null
                        ? null
                        : records.find(Appointment.class, appointmentId).orElse(null),
                answers,
                records.where(Attendee.class, "interviewId", it.id()),
                records.where(FiledFact.class, "caseId", it.caseId()),
                trips(it.caseId()),
                notes(it.id()));
    }

    private @Nullable AfterNotes notes(UUID interviewId) {
        return records.where(AfterNotes.class, "interviewId", interviewId).stream()
                .findFirst()
                .orElse(null);
    }

    private List<Trip> trips(UUID caseId) {
        List<Trip> trips = new ArrayList<>(records.where(Trip.class, "caseId", caseId));
        trips.sort(Comparator.comparing(Trip::leftOn).reversed());
        return trips;
    }

    /** Remembers the page of the preparation that was seen last. */
    public void turnTo(UUID id, int page) {
        find(id).filter(it -> it.page() != page)
                .ifPresent(it -> history.writeForGood(List.of(Edit.changed(it, it.at(page)))));
    }

    /** Keeps the kind that the person chose. */
    public void choose(UUID id, String typeId) {
        change("interview.saved", find(id), it -> it.as(typeId));
    }

    private void change(String name, Optional<Interview> found, java.util.function.UnaryOperator<Interview> by) {
        found.ifPresent(it -> history.write(name, List.of(Edit.changed(it, by.apply(it)))));
    }

    /** Keeps the appointment as the letter prints it, and that it belongs to this preparation. */
    public void confirm(UUID id, Appointment next) {
        Interview interview = find(id).orElseThrow();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(records.find(Appointment.class, next.id()).orElse(null), next));
        edits.add(Edit.changed(interview, interview.on(next.id())));
        history.write("interview.saved", edits);
    }

    /** Keeps what was written on some lines; blank text forgets a line. Other lines stay as they are. */
    public void answer(UUID id, Map<Ask, String> said) {
        List<InterviewAnswer> before = records.where(InterviewAnswer.class, "interviewId", id);
        List<Edit> edits = new ArrayList<>();
        said.forEach((ask, text) -> {
            Optional<InterviewAnswer> old =
                    before.stream().filter(it -> it.ask() == ask).findFirst();
            edit(old.orElse(null), id, ask, text.strip()).ifPresent(edits::add);
        });
        history.write("interview.saved", edits);
    }

    private Optional<Edit> edit(@Nullable InterviewAnswer old, UUID id, Ask ask, String text) {
        if (text.isEmpty()) {
            return Optional.ofNullable(old).map(Edit::removed);
        }
        if (old == null) {
            return Optional.of(Edit.added(new InterviewAnswer(Ids.next(clock), id, ask, text)));
        }
        return old.answer().equals(text)
                ? Optional.empty()
                : Optional.of(Edit.changed(old, new InterviewAnswer(old.id(), id, ask, text)));
    }

    /** Keeps who comes; a person is named once. */
    public void attend(UUID id, List<Attendee> coming) {
        List<Attendee> before = records.where(Attendee.class, "interviewId", id);
        List<Edit> edits = new ArrayList<>();
        for (Attendee it : coming) {
            Optional<Attendee> old = before.stream()
                    .filter(was -> was.personId().equals(it.personId()))
                    .findFirst();
            Attendee next = new Attendee(
                    old.map(Attendee::id).orElse(it.id()), id, it.personId(), it.role(), it.coming(), it.note());
            if (!old.filter(next::equals).isPresent()) {
                edits.add(new Edit(old.orElse(null), next));
            }
        }
        history.write("interview.saved", edits);
    }

    /** Somebody who may come, not saved yet. */
    public Attendee attendee(UUID id, CaseView.Party party, Attendee.Coming coming) {
        return new Attendee(Ids.next(clock), id, party.person().id(), party.role(), coming, "");
    }

    /** Saves new or changed facts of the forms. */
    public void saveFacts(List<FiledFact> facts) {
        history.write("fact.saved", facts.stream().map(this::edit).toList());
    }

    private Edit edit(Entry next) {
        return new Edit(records.find(next.getClass(), next.id()).orElse(null), next);
    }

    /** Takes a fact off the list; undo brings it back. */
    public void remove(FiledFact fact) {
        history.write("fact.removed", List.of(Edit.removed(fact)));
    }

    /** Saves a new or changed trip. */
    public void save(Trip trip) {
        history.write("trip.saved", List.of(edit(trip)));
    }

    /** Takes a trip off the list; undo brings it back. */
    public void remove(Trip trip) {
        history.write("trip.removed", List.of(Edit.removed(trip)));
    }

    /** Moves a preparation with all that was written for it to the bin; the appointment stays. */
    public void remove(UUID id, String shownAs) {
        List<Entry> entries = new ArrayList<>();
        find(id).ifPresent(entries::add);
        entries.addAll(of(records, id));
        bin.move("Interview", shownAs, entries);
    }

    /** All that a case keeps for its interviews, for the bin. */
    static List<Entry> belongings(Records records, UUID caseId) {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(records.where(FiledFact.class, "caseId", caseId));
        entries.addAll(records.where(Trip.class, "caseId", caseId));
        for (Interview it : records.where(Interview.class, "caseId", caseId)) {
            entries.add(it);
            entries.addAll(of(records, it.id()));
        }
        return entries;
    }

    private static List<Entry> of(Records records, UUID id) {
        List<Entry> entries = new ArrayList<>();
        for (Class<? extends Entry> kind : List.of(
                InterviewAnswer.class,
                Attendee.class,
                AfterNotes.class,
                PracticeMark.class,
                CoupleAnswer.class,
                LookedUp.class)) {
            entries.addAll(records.where(kind, "interviewId", id));
        }
        return entries;
    }
}
