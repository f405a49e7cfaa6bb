package org.wayfile.service;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;

/** The bin: what was deleted stays {@link #DAYS_KEPT} days and can be brought back. Vault thread only. */
public final class Bin {

    /** Days a deleted entry is kept. */
    public static final int DAYS_KEPT = 30;

    private final Records records;
    private final Changes changes;
    private final Clock clock;

    public Bin(Records records, Changes changes, Clock clock) {
        this.records = records;
        this.changes = changes;
        this.clock = clock;
    }

    /** Moves entries to the bin as one line. */
    public void move(String kind, String title, List<? extends Entry> entries) {
        records.moveToBin(new BinLine(Ids.next(clock), kind, title, clock.instant()), entries);
        changes.tell(new Change.BinChanged());
    }

    /** What can be brought back, newest first. */
    public List<BinLine> lines() {
        return records.bin();
    }

    /** Brings one line back. */
    public void restore(UUID binId) {
        records.restore(binId);
        changes.tell(new Change.BinChanged());
    }

    /** Forgets what was deleted more than {@link #DAYS_KEPT} days ago; returns how many lines. */
    public int purge() {
        return records.purge(clock.instant().minus(Duration.ofDays(DAYS_KEPT)));
    }
}
