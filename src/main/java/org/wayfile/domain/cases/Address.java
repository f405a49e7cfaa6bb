package org.wayfile.domain.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * Where a person lived, and when.
 *
 * @param text the address as written on an envelope, several lines
 * @param fromOn first day, null when not known
 * @param fromMonthOnly true when only the month of {@code fromOn} counts
 * @param untilOn last day, null while the person lives there
 */
public record Address(
        UUID id,
        UUID personId,
        String text,
        @Nullable LocalDate fromOn,
        boolean fromMonthOnly,
        @Nullable LocalDate untilOn,
        boolean untilMonthOnly)
        implements Entry {}
