package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * The notes of the ten minutes after an interview.
 *
 * @param officer name or number of the officer; may be empty
 * @param said what the officer said, in the officer's words
 * @param papersGiven papers that were handed over or kept by the officer
 * @param papersGot papers received
 * @param send what must be sent; may be empty
 * @param sendBy by when, null when nothing must be sent
 * @param nextStep the next step that was named
 * @param askOn the day on which it is sensible to ask, null when none was named
 */
public record AfterNotes(
        UUID id,
        UUID interviewId,
        String officer,
        String said,
        String papersGiven,
        String papersGot,
        String send,
        @Nullable LocalDate sendBy,
        String nextStep,
        @Nullable LocalDate askOn,
        LocalDate writtenOn)
        implements Entry {}
