package org.wayfile.domain.reference;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes time-ordered ids (UUID version 7, RFC 9562 section 5.7), so that several desks can later share one database
 * without agreeing on numbers. Thread-safe.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id whose first 48 bits are the milliseconds of the given clock; the rest is random. */
    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | 0x7000 | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
