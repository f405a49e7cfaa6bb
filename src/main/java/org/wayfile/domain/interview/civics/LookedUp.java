package org.wayfile.domain.interview.civics;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * The answer to a question whose answer changes, as the person looked it up.
 *
 * @param test "2008" or "2025"
 * @param checkedOn the day it was looked up, null when not known
 */
public record LookedUp(
        UUID id, UUID interviewId, String test, int number, String answer, @Nullable LocalDate checkedOn)
        implements Entry {}
