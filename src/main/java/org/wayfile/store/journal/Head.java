package org.wayfile.store.journal;

import java.util.Arrays;
import java.util.UUID;

/**
 * Where a journal ends.
 *
 * @param journalId the journal; a new one begins with each restart
 * @param sequence number of the last record; it goes on over restarts and never falls
 * @param tag the last record's authentication tag, 16 zeros before the first
 * @param bytes length of the file up to here
 */
@SuppressWarnings("ArrayRecordComponent") // compared by equals below
public record Head(UUID journalId, long sequence, byte[] tag, long bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Head it
                && journalId.equals(it.journalId)
                && sequence == it.sequence
                && bytes == it.bytes
                && Arrays.equals(tag, it.tag);
    }

    @Override
    public int hashCode() {
        return journalId.hashCode() * 31 + Long.hashCode(sequence);
    }
}
