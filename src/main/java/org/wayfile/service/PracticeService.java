package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.civics.LookedUp;
import org.wayfile.domain.interview.practice.CoupleAnswer;
import org.wayfile.domain.interview.practice.Mark;
import org.wayfile.domain.interview.practice.PracticeMark;
import org.wayfile.domain.reference.Ids;

/** What practice leaves behind: marks, private notes, a couple's answers, answers that were looked up. Vault thread only. */
public final class PracticeService {

    private final Records records;
    private final History history;
    private final Clock clock;

    public PracticeService(Records records, History history, Clock clock) {
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /** All marks of an interview. */
    public List<PracticeMark> marks(UUID interviewId) {
        return records.where(PracticeMark.class, "interviewId", interviewId);
    }

    /** Keeps a mark; the memory model says when the question comes back. Undo does not take it back. */
    public void mark(UUID interviewId, String question, Mark mark) {
        Optional<PracticeMark> before = find(interviewId, question);
        PracticeMark next = before.orElseGet(() -> fresh(interviewId, question)).marked(mark, clock.instant());
        history.writeForGood(List.of(new Edit(before.orElse(null), next)));
    }

    /** Keeps a private note beside a question. */
    public void note(UUID interviewId, String question, String note) {
        Optional<PracticeMark> before = find(interviewId, question);
        PracticeMark next = before.orElseGet(() -> fresh(interviewId, question)).noted(note.strip());
        if (!before.map(PracticeMark::note).orElse("").equals(next.note())) {
            history.writeForGood(List.of(new Edit(before.orElse(null), next)));
        }
    }

    private PracticeMark fresh(UUID interviewId, String question) {
        return PracticeMark.fresh(Ids.next(clock), interviewId, question);
    }

    private Optional<PracticeMark> find(UUID interviewId, String question) {
        return marks(interviewId).stream()
                .filter(it -> it.question().equals(question))
                .findFirst();
    }

    /** What one of a couple wrote alone. */
    public List<CoupleAnswer> answers(UUID interviewId, UUID personId) {
        return records.where(CoupleAnswer.class, "interviewId", interviewId).stream()
                .filter(it -> it.personId().equals(personId))
                .toList();
    }

    /** Keeps what one of a couple remembers; empty text is "I do not remember". */
    public void remember(UUID interviewId, UUID personId, String question, String answer) {
        Optional<CoupleAnswer> before = answers(interviewId, personId).stream()
                .filter(it -> it.question().equals(question))
                .findFirst();
        CoupleAnswer next = new CoupleAnswer(
                before.map(CoupleAnswer::id).orElseGet(() -> Ids.next(clock)),
                interviewId,
                personId,
                question,
                answer.strip());
        history.writeForGood(List.of(new Edit(before.orElse(null), next)));
    }

    /** Forgets a couple's answers for good; nothing of them goes to the bin. */
    public void forgetCouple(UUID interviewId) {
        List<Edit> edits = records.where(CoupleAnswer.class, "interviewId", interviewId).stream()
                .map(Edit::removed)
                .toList();
        if (!edits.isEmpty()) {
            history.writeForGood(edits);
        }
    }

    /** The answers that a person looked up for a test. */
    public List<LookedUp> lookedUp(UUID interviewId, String test) {
        return records.where(LookedUp.class, "interviewId", interviewId).stream()
                .filter(it -> it.test().equals(test))
                .toList();
    }

    /** Keeps a looked-up answer; empty text forgets it. */
    public void lookUp(UUID interviewId, String test, int number, String answer, @Nullable LocalDate checkedOn) {
        Optional<LookedUp> before = lookedUp(interviewId, test).stream()
                .filter(it -> it.number() == number)
                .findFirst();
        if (answer.isBlank()) {
            before.ifPresent(it -> history.write("lookedUp.saved", List.of(Edit.removed(it))));
            return;
        }
        LookedUp next = new LookedUp(
                before.map(LookedUp::id).orElseGet(() -> Ids.next(clock)),
                interviewId,
                test,
                number,
                answer.strip(),
                checkedOn);
        history.write("lookedUp.saved", List.of(new Edit(before.orElse(null), next)));
    }
}
