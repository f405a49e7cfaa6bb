package org.wayfile.domain.contacts;

import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * A person at the agency who took part in a contact.
 *
 * @param name as they gave it; may be empty
 * @param idNumber ID or badge number; may be empty
 */
public record Counterpart(UUID id, UUID contactId, String name, String idNumber) implements Entry {}
