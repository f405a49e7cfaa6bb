package org.wayfile.store.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/** A vault whose key is known and which nobody else has open; its database may be closed. Vault thread only. */
public final class UnlockedVault implements AutoCloseable {

    /** How many passphrases one vault may have: each costs half a second when a wrong one is typed. */
    public static final int MOST_PASSPHRASES = 6;

    private final VaultFolder folder;
    private final VaultKeys keys;
    private final VaultLock lock;
    private final Supplier<KeyCost> cost;
    private VaultDescription description;

    UnlockedVault(
            VaultFolder folder, VaultDescription description, VaultKeys keys, VaultLock lock, Supplier<KeyCost> cost) {
        this.folder = folder;
        this.description = description;
        this.keys = keys;
        this.lock = lock;
        this.cost = cost;
    }

    public VaultFolder folder() {
        return folder;
    }

    public VaultKeys keys() {
        return keys;
    }

    /** How many passphrases open the vault, beside the recovery code. */
    public int passphrases() {
        return (int) description.slots().stream()
                .filter(it -> it.kind() == KeySlot.Kind.PASSPHRASE)
                .count();
    }

    /** Writes {@code vault.yaml}: from now on a vault lies in the folder. */
    public void publish() {
        write(description);
    }

    /**
     * Replaces the passphrase slot that the current passphrase opens. A person who came in with the recovery code may
     * set a passphrase with it: then the first one is replaced.
     *
     * @throws VaultProblem WRONG_PASSPHRASE when it opens none
     */
    public void changePassphrase(char[] current, char[] next) {
        KeySlot old = slotOf(current);
        KeySlot slot = wrapped(KeySlot.Kind.PASSPHRASE, next);
        change(slots -> slots.set(slots.indexOf(old), slot));
    }

    /**
     * Lets another passphrase open the vault too.
     *
     * @throws VaultProblem WRONG_PASSPHRASE when the current one opens none, TOO_MANY_PASSPHRASES
     */
    public void addPassphrase(char[] current, char[] next) {
        slotOf(current);
        if (passphrases() >= MOST_PASSPHRASES) {
            throw new VaultProblem(Kind.TOO_MANY_PASSPHRASES);
        }
        KeySlot slot = wrapped(KeySlot.Kind.PASSPHRASE, next);
        change(slots -> slots.add(slot));
    }

    /** Only this passphrase, and the recovery code, open the vault from now on. */
    public void forgetOtherPassphrases(char[] current) {
        KeySlot kept = slotOf(current);
        change(slots -> slots.removeIf(it -> it.kind() == KeySlot.Kind.PASSPHRASE && it != kept));
    }

    /** Makes a new recovery code; the old sheet no longer opens the vault. */
    public String newRecoveryCode(char[] current) {
        slotOf(current);
        String code = RecoveryCode.random();
        KeySlot slot = wrapped(KeySlot.Kind.RECOVERY, code.toCharArray());
        change(slots -> {
            slots.removeIf(it -> it.kind() == KeySlot.Kind.RECOVERY);
            slots.add(slot);
        });
        return code;
    }

    /**
     * Makes sure that somebody knows a secret of this vault.
     *
     * @throws VaultProblem WRONG_PASSPHRASE
     */
    public void check(char[] typed) {
        slotOf(typed);
    }

    private KeySlot wrapped(KeySlot.Kind kind, char[] typed) {
        try (Secret secret = Secret.of(typed)) {
            return KeySlot.wrap(description.vaultId(), kind, cost.get(), secret, keys.dataKey());
        }
    }

    private KeySlot slotOf(char[] typed) {
        KeySlot slot = Vaults.slotOf(description, typed)
                .orElseThrow(() -> new VaultProblem(Kind.WRONG_PASSPHRASE))
                .slot();
        if (slot.kind() == KeySlot.Kind.PASSPHRASE) {
            return slot;
        }
        return description.slots().stream()
                .filter(it -> it.kind() == KeySlot.Kind.PASSPHRASE)
                .findFirst()
                .orElseThrow(() -> new VaultProblem(Kind.DAMAGED));
    }

    private void change(Change change) {
        List<KeySlot> slots = new ArrayList<>(description.slots());
        change.of(slots);
        write(new VaultDescription(description.format(), description.vaultId(), List.copyOf(slots)));
    }

    private interface Change {
        void of(List<KeySlot> slots);
    }

    private void write(VaultDescription next) {
        try {
            DescriptionFile.write(folder, next);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
        description = next;
    }

    /** Wipes the data key and lets other programs in. */
    @Override
    public void close() {
        keys.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }
}
