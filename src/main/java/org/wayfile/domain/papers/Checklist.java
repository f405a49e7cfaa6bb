package org.wayfile.domain.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * The papers a household collects for one purpose.
 *
 * @param caseId the case it is for, null for a list without a case
 * @param templateId the template it was made from, empty for an own list
 * @param title own title; empty when the template's title is shown
 * @param neededOn the day the papers are needed, null when not known
 * @param madeOn the day the list was made
 */
public record Checklist(
        UUID id,
        @Nullable UUID caseId,
        String templateId,
        String title,
        @Nullable LocalDate neededOn,
        LocalDate madeOn)
        implements Entry {}
