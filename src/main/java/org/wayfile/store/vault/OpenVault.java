package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wayfile.service.VaultProblem;

/** A vault whose key is known. Vault thread only. */
public final class OpenVault implements AutoCloseable {

    private static final long SMALL_BYTES = 4L << 20;

    private final VaultFolder folder;
    private final VaultKeys keys;
    private final VaultLock lock;
    private final Connection connection;
    private final Supplier<KeyCost> cost;
    private final long bytesAtOpening;
    private VaultDescription description;

    OpenVault(
            VaultFolder folder,
            VaultDescription description,
            VaultKeys keys,
            VaultLock lock,
            Connection connection,
            Supplier<KeyCost> cost)
            throws IOException {
        this.folder = folder;
        this.description = description;
        this.keys = keys;
        this.lock = lock;
        this.connection = connection;
        this.cost = cost;
        this.bytesAtOpening = Files.size(folder.databaseFile());
    }

    public VaultFolder folder() {
        return folder;
    }

    public VaultKeys keys() {
        return keys;
    }

    /** The one connection; auto-commit is off. */
    public Connection connection() {
        return connection;
    }

    /** Commits; when it returns, the disk has it. */
    public void commit() throws SQLException {
        Engine.commit(connection);
    }

    /** What a failed statement means for the person. */
    public VaultProblem problem(Exception failure) {
        return Engine.problem(failure);
    }

    /**
     * Replaces the passphrase slot that the current passphrase opens.
     *
     * @throws VaultProblem WRONG_PASSPHRASE when it opens none
     */
    public void changePassphrase(char[] current, char[] next) {
        KeySlot old = slotOf(current);
        try (Secret secret = Secret.of(next)) {
            KeySlot slot =
                    KeySlot.wrap(description.vaultId(), KeySlot.Kind.PASSPHRASE, cost.get(), secret, keys.dataKey());
            replace(old, slot);
        }
    }

    /** Makes a new recovery code; the old sheet no longer opens the vault. */
    public String newRecoveryCode(char[] passphrase) {
        slotOf(passphrase);
        String code = RecoveryCode.random();
        KeySlot old = description.slots().stream()
                .filter(it -> it.kind() == KeySlot.Kind.RECOVERY)
                .findFirst()
                .orElseThrow(() -> new VaultProblem(VaultProblem.Kind.DAMAGED));
        try (Secret secret = Secret.of(code.toCharArray())) {
            replace(
                    old,
                    KeySlot.wrap(description.vaultId(), KeySlot.Kind.RECOVERY, cost.get(), secret, keys.dataKey()));
        }
        return code;
    }

    /** A person who came in with the recovery code may set a passphrase with it: it counts as the current one. */
    private KeySlot slotOf(char[] typed) {
        if (Vaults.unwrap(description, typed).isEmpty()) {
            throw new VaultProblem(VaultProblem.Kind.WRONG_PASSPHRASE);
        }
        try (Secret secret = Secret.of(typed)) {
            return description.slots().stream()
                    .filter(it -> it.kind() == KeySlot.Kind.PASSPHRASE)
                    .filter(it -> it.unwrap(description.vaultId(), secret).isPresent())
                    .findFirst()
                    .orElseGet(this::firstPassphrase);
        }
    }

    private KeySlot firstPassphrase() {
        return description.slots().stream()
                .filter(it -> it.kind() == KeySlot.Kind.PASSPHRASE)
                .findFirst()
                .orElseThrow(() -> new VaultProblem(VaultProblem.Kind.DAMAGED));
    }

    private void replace(KeySlot old, KeySlot next) {
        List<KeySlot> slots = new ArrayList<>(description.slots());
        slots.set(slots.indexOf(old), next);
        VaultDescription changed = new VaultDescription(description.format(), description.vaultId(), slots);
        try {
            DescriptionFile.write(folder.description(), changed);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
        description = changed;
    }

    /** Ends the engine, gives unused space back when the file has doubled, wipes the keys and drops the lock. */
    @Override
    public void close() {
        try {
            long now = Files.size(folder.databaseFile());
            Engine.shutDown(connection, now > SMALL_BYTES && now > 2 * bytesAtOpening);
        } catch (IOException | SQLException e) {
            throw Engine.problem(e);
        } finally {
            keys.close();
            unlock();
        }
    }

    private void unlock() {
        try {
            lock.close();
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }
}
