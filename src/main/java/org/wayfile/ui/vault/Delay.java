package org.wayfile.ui.vault;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The wait before another passphrase is tried: none for the first three, then doubling up to half a minute. It slows a
 * guesser down and never locks the owner out.
 */
public final class Delay {

    private static final int FREE_TRIES = 3;
    private static final Duration MOST = Duration.ofSeconds(30);

    private int refused;

    /** The wait before the next try. */
    public synchronized Duration next() {
        int doublings = Math.min(refused - FREE_TRIES, 10);
        Duration wait = doublings < 0 ? Duration.ZERO : Duration.ofSeconds(1L << doublings);
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }

    /**
     * Waits; vault thread only.
     *
     * @param before wrong tries that the vault itself counted, so that starting the program anew is no short cut
     */
    void pass(int before) {
        before(before);
        long until = System.nanoTime() + next().toNanos();
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private synchronized void before(int counted) {
        refused = Math.max(refused, counted);
    }

    /** A wrong passphrase was tried. */
    public synchronized void refused() {
        refused++;
    }

    /** The vault was opened. */
    public synchronized void opened() {
        refused = 0;
    }
}
