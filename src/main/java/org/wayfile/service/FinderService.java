package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.wizard.FinderOutcome;
import org.wayfile.domain.wizard.Problem;

/** Keeps what the finder said. Vault thread only; searching is {@link ProblemSearch}, which any thread may use. */
public final class FinderService {

    private final Records records;
    private final History history;
    private final Clock clock;

    public FinderService(Records records, History history, Clock clock) {
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /** Keeps the outcome with a case. */
    public void keep(UUID caseId, Problem problem, String answers) {
        FinderOutcome outcome = new FinderOutcome(
                Ids.next(clock),
                caseId,
                problem.id(),
                answers,
                problem.provenance().checkedOn(),
                LocalDate.now(clock));
        history.write("finder.saved", List.of(Edit.added(outcome)));
    }

    /** The outcomes kept with a case, oldest first. */
    public List<FinderOutcome> outcomes(UUID caseId) {
        return records.where(FinderOutcome.class, "caseId", caseId);
    }
}
