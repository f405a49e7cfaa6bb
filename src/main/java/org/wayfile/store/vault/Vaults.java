package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/** Makes and unlocks vault folders; what lies in them is the matter of the packages above. Vault thread only. */
public final class Vaults {

    private final Supplier<KeyCost> cost;
    private final DurableFiles files;

    /** Vaults whose keys cost what this computer does in about half a second. */
    public Vaults() {
        this(KeyCost::tuned, DurableFiles.SYSTEM);
    }

    private Vaults(Supplier<KeyCost> cost, DurableFiles files) {
        this.cost = cost;
        this.files = files;
    }

    /** Vaults with a very cheap key, for tests only: the wall of such a vault is thin. */
    public static Vaults cheapForTests() {
        return cheapForTests(DurableFiles.SYSTEM);
    }

    /** The same over a disk that fails or records. */
    public static Vaults cheapForTests(DurableFiles files) {
        return new Vaults(() -> new KeyCost(64, 1, 1), files);
    }

    /** The places of a vault in a folder. */
    public VaultFolder folder(Path root) {
        return new VaultFolder(root, files);
    }

    /** A new vault and its recovery code. */
    public record Created(UnlockedVault vault, String recoveryCode) {}

    /**
     * Makes the folder and the keys of a vault. {@link UnlockedVault#publish()} makes it a vault for everybody.
     *
     * @throws VaultProblem READ_ONLY, DISK_FULL, or FOLDER_TAKEN when the folder holds something
     */
    public Created create(Path root, char[] passphrase) {
        VaultFolder folder = folder(root);
        try (Secret secret = Secret.of(passphrase)) {
            if (!folder.isFree()) {
                throw new VaultProblem(Kind.FOLDER_TAKEN);
            }
            folder.create();
            return create(folder, secret);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    private Created create(VaultFolder folder, Secret secret) throws IOException {
        VaultLock lock = VaultLock.take(folder.lock(), false);
        byte[] dataKey = KeySlot.random(KeyCost.KEY_BYTES);
        UUID id = UUID.randomUUID();
        KeyCost once = cost.get();
        String code = RecoveryCode.random();
        KeySlot recovery;
        try (Secret recoverySecret = Secret.of(code.toCharArray())) {
            recovery = KeySlot.wrap(id, KeySlot.Kind.RECOVERY, once, recoverySecret, dataKey);
        }
        KeySlot slot = KeySlot.wrap(id, KeySlot.Kind.PASSPHRASE, once, secret, dataKey);
        VaultDescription description = new VaultDescription(VaultDescription.FORMAT, id, List.of(slot, recovery));
        return new Created(
                new UnlockedVault(folder, description, new VaultKeys(id, dataKey), lock, cost), code);
    }

    /**
     * Unlocks a vault with a passphrase or the recovery code.
     *
     * @param looking whether nothing will be changed: then a folder that cannot be written is no hindrance
     * @throws VaultProblem NOT_A_VAULT, IN_USE, WRONG_PASSPHRASE, DAMAGED, NEWER_FORMAT, READ_ONLY
     */
    public UnlockedVault unlock(Path root, char[] typed, boolean looking) {
        VaultFolder folder = folder(root);
        if (!folder.exists()) {
            throw new VaultProblem(Kind.NOT_A_VAULT);
        }
        try {
            VaultLock lock = VaultLock.take(folder.lock(), looking);
            try {
                if (!looking) {
                    Rekeying.finish(folder);
                }
                VaultDescription description = DescriptionFile.read(folder.description());
                Opened opened = slotOf(description, typed).orElseThrow(() -> new VaultProblem(Kind.WRONG_PASSPHRASE));
                VaultKeys keys = new VaultKeys(description.vaultId(), opened.dataKey());
                return new UnlockedVault(folder, description, keys, lock, cost);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    /** A slot and the data key that a secret took out of it. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one unlocking, is never compared
    record Opened(KeySlot slot, byte[] dataKey) {}

    /**
     * The slot that a secret opens. What has the shape of a recovery code with right check characters is tried as one
     * first, and as a passphrase afterwards: nothing forbids such a passphrase.
     */
    static Optional<Opened> slotOf(VaultDescription description, char[] typed) {
        String text = new String(typed);
        boolean code = RecoveryCode.looksLikeOne(text) && RecoveryCode.wrongGroups(text).isEmpty();
        Comparator<KeySlot> recoveryFirst = Comparator.comparing(it -> it.kind() != KeySlot.Kind.RECOVERY);
        return description.slots().stream()
                .filter(it -> code || it.kind() == KeySlot.Kind.PASSPHRASE)
                .sorted(recoveryFirst)
                .flatMap(it -> unwrap(description, it, text).stream())
                .findFirst();
    }

    private static Optional<Opened> unwrap(VaultDescription description, KeySlot slot, String typed) {
        String asMade = slot.kind() == KeySlot.Kind.RECOVERY ? RecoveryCode.tidy(typed) : typed;
        try (Secret secret = Secret.of(asMade.toCharArray())) {
            return slot.unwrap(description.vaultId(), secret).map(key -> new Opened(slot, key));
        }
    }
}
