package org.wayfile.domain.wizard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * What the finder said, kept with a case so that it can be read again later.
 *
 * @param caseId the case, or null for none
 * @param problemId the problem that was found
 * @param answers the questions and answers as "Q1:2 A1:0", or the words that were typed
 * @param factsCheckedOn the day the content was checked, which tells its version
 */
public record FinderOutcome(
        UUID id, @Nullable UUID caseId, String problemId, String answers, LocalDate factsCheckedOn, LocalDate savedOn)
        implements Entry {}
