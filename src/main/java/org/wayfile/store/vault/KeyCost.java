package org.wayfile.store.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.wayfile.service.VaultProblem;

/**
 * The cost of trying one passphrase: Argon2id (RFC 9106). Never under 64 MiB with 3 passes for a new vault; never over
 * 1 GiB when reading, so that a hostile file cannot ask for a terabyte.
 *
 * @param memoryKib memory in KiB
 * @param passes number of passes
 * @param lanes degree of parallelism
 */
record KeyCost(int memoryKib, int passes, int lanes) {

    static final int KEY_BYTES = 32;

    private static final KeyCost LEAST = new KeyCost(64 * 1024, 3, 4);
    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 50;
    private static final int MOST_LANES = 16;
    private static final long WANTED_NANOS = 500_000_000L;

    /** The cost for a new slot on this computer: passes are added until one try takes about half a second. */
    static KeyCost tuned() {
        LEAST.derive(new byte[16], new byte[16]);
        long start = System.nanoTime();
        LEAST.derive(new byte[16], new byte[16]);
        long once = Math.max(1, System.nanoTime() - start);
        int passes = Math.clamp(LEAST.passes * WANTED_NANOS / once, LEAST.passes, 12);
        return new KeyCost(LEAST.memoryKib, passes, LEAST.lanes);
    }

    /** Refuses a cost that no vault of ours would have. */
    KeyCost checked() {
        boolean sane = memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY_KIB
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES;
        if (!sane) {
            throw new VaultProblem(VaultProblem.Kind.DAMAGED);
        }
        return this;
    }

    /** The key of a secret; both arrays stay as they are. */
    byte[] derive(byte[] secret, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(secret, key);
        return key;
    }
}
