package org.wayfile.domain.cases;

import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/** A person's role in a case. */
public record CaseParty(UUID id, UUID caseId, UUID personId, Role role) implements Entry {}
