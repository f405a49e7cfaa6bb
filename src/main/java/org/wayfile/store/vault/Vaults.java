package org.wayfile.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;

/** Makes and opens vaults. Vault thread only. */
public final class Vaults {

    private final Supplier<KeyCost> cost;

    /** Vaults whose keys cost what this computer does in about half a second. */
    public Vaults() {
        this(KeyCost::tuned);
    }

    Vaults(Supplier<KeyCost> cost) {
        this.cost = cost;
    }

    /** Vaults with a very cheap key, for tests only: the wall of such a vault is thin. */
    public static Vaults cheapForTests() {
        return new Vaults(() -> new KeyCost(64, 1, 1));
    }

    /** A new open vault and its recovery code. */
    public record Created(OpenVault vault, String recoveryCode) {}

    /**
     * Makes a vault in a folder that is empty or not there.
     *
     * @throws VaultProblem READ_ONLY, DISK_FULL, or IN_USE when the folder holds something
     */
    public Created create(Path root, char[] passphrase) {
        VaultFolder folder = new VaultFolder(root);
        try (Secret secret = Secret.of(passphrase)) {
            if (!folder.isFree()) {
                throw new VaultProblem(Kind.IN_USE);
            }
            folder.create();
            return create(folder, secret);
        } catch (IOException | SQLException e) {
            throw Engine.problem(e);
        }
    }

    private Created create(VaultFolder folder, Secret secret) throws IOException, SQLException {
        VaultLock lock = VaultLock.take(folder.lock());
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
        VaultKeys keys = new VaultKeys(dataKey);
        Connection connection = Engine.open(folder, keys, true);
        VaultFolder.ownerOnly(folder.databaseFile(), "rw-------");
        DescriptionFile.write(folder.description(), description);
        return new Created(new OpenVault(folder, description, keys, lock, connection, cost), code);
    }

    /**
     * Opens a vault with a passphrase or the recovery code.
     *
     * @throws VaultProblem NOT_A_VAULT, WRONG_PASSPHRASE, IN_USE, DAMAGED, NEWER_FORMAT
     */
    public OpenVault open(Path root, char[] typed) {
        VaultFolder folder = new VaultFolder(root);
        if (!folder.exists()) {
            throw new VaultProblem(Kind.NOT_A_VAULT);
        }
        try {
            VaultDescription description = DescriptionFile.read(folder.description());
            VaultKeys keys = new VaultKeys(
                    unwrap(description, typed).orElseThrow(() -> new VaultProblem(Kind.WRONG_PASSPHRASE)));
            return open(folder, description, keys);
        } catch (IOException | SQLException e) {
            throw Engine.problem(e);
        }
    }

    private OpenVault open(VaultFolder folder, VaultDescription description, VaultKeys keys)
            throws IOException, SQLException {
        VaultLock lock = VaultLock.take(folder.lock());
        try {
            Connection connection = Engine.open(folder, keys, false);
            return new OpenVault(folder, description, keys, lock, connection, cost);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            keys.close();
            throw e;
        }
    }

    static Optional<byte[]> unwrap(VaultDescription description, char[] typed) {
        String text = new String(typed);
        KeySlot.Kind kind =
                RecoveryCode.looksLikeOne(text) ? KeySlot.Kind.RECOVERY : KeySlot.Kind.PASSPHRASE;
        char[] asMade = kind == KeySlot.Kind.RECOVERY ? RecoveryCode.tidy(text).toCharArray() : typed;
        try (Secret secret = Secret.of(asMade)) {
            return description.slots().stream()
                    .filter(slot -> slot.kind() == kind)
                    .flatMap(slot -> slot.unwrap(description.vaultId(), secret).stream())
                    .findFirst();
        }
    }
}
