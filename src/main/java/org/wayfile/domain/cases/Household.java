package org.wayfile.domain.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * The people whose papers one vault holds. A vault has exactly one.
 *
 * @param label what the family calls itself, shown only inside the unlocked program
 * @param example true for the watermarked example household
 */
public record Household(UUID id, String label, LocalDate createdOn, boolean example) implements Entry {}
