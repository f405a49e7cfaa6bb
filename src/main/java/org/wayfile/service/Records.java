package org.wayfile.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/** Port to the rows of the open vault. Vault thread only. Entries in the bin are not seen by the reading methods. */
public interface Records {

    /** The entry with that id, empty when there is none or it lies in the bin. */
    <T extends Entry> Optional<T> find(Class<T> type, UUID id);

    /** All entries of a kind, oldest first. */
    <T extends Entry> List<T> all(Class<T> type);

    /**
     * The entries of a kind whose component has that value, oldest first.
     *
     * @param component name of a record component
     */
    <T extends Entry> List<T> where(Class<T> type, String component, Object equalTo);

    /**
     * The entries of a kind with the largest value in one component, largest first.
     *
     * @param component name of a record component
     * @param most how many at the most
     */
    <T extends Entry> List<T> newest(Class<T> type, String component, int most);

    /**
     * Writes the edits of one intention in one transaction; when it returns, they survive a power cut.
     *
     * @throws VaultProblem CHANGED_ELSEWHERE when an edit was not made from what the vault holds now; others when the disk is full or the folder is gone; then nothing of the intention was written
     */
    void write(List<Edit> edits);

    /**
     * Moves entries to the bin together, as one line of the bin.
     *
     * @param line what the bin shows for them
     */
    void moveToBin(BinLine line, List<? extends Entry> entries);

    /** What lies in the bin, newest first. */
    List<BinLine> bin();

    /** Brings everything of one line of the bin back. */
    void restore(UUID binId);

    /** Forgets the lines that were binned before the given instant; returns how many. */
    int purge(Instant before);
}
