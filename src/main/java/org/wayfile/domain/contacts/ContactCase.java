package org.wayfile.domain.contacts;

import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/** A contact was about this case; one contact may be about several. */
public record ContactCase(UUID id, UUID contactId, UUID caseId) implements Entry {}
