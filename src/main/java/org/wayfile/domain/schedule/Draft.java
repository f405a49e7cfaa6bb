package org.wayfile.domain.schedule;

import java.time.Instant;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * Text typed into a form that was not saved yet.
 *
 * @param form which form, with the id of what it edits: "contact-new", "case:0190…"
 * @param content the fields as the form wrote them
 */
public record Draft(UUID id, String form, String content, Instant savedAt) implements Entry {}
