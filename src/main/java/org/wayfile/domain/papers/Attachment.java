package org.wayfile.domain.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * A file kept in the vault beside something else.
 *
 * @param ownerId the checklist item, contact, event or case it belongs to
 * @param fileName the name it had, for export
 * @param mediaType "application/pdf", "image/jpeg", or "application/octet-stream"
 * @param bytes size of the clear content in bytes
 * @param contentHash the name under which the vault stores the content
 */
public record Attachment(
        UUID id, UUID ownerId, String fileName, String mediaType, long bytes, String contentHash, LocalDate addedOn)
        implements Entry {}
