package org.wayfile.domain.reference;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes time-ordered ids (UUID version 7, RFC 9562 section 5.7), so that several desks can later share one database
 * without agreeing on numbers. Thread-safe.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The last time given out, as milliseconds times 4096 and a count within the millisecond. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * A new id: the milliseconds of the given clock, then a count (RFC 9562 section 6.2, method 1), then 62 random bits.
     * Ids made one after the other sort in that order, also within one millisecond and when the clock goes back.
     */
    public static UUID next(Clock clock) {
        long tick = LAST.accumulateAndGet(clock.millis() << 12, (last, now) -> Math.max(last + 1, now));
        long high = ((tick >>> 12) << 16) | 0x7000 | (tick & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
