package org.wayfile.store;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wayfile.service.Attachments;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.service.Edit;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.Records;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.store.backup.Restoring;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.RecoveryCode;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.Vaults;

/** Opens vaults for the services. Vault thread only. */
public final class VaultStore implements VaultGate {

    /** From this number on wrong passphrases are told; fewer are the owner's own slips. */
    private static final int REPEATED = 3;

    private final Vaults vaults;
    private final Witness witness;

    /** Without a memory outside the vaults. */
    public VaultStore(Vaults vaults) {
        this(vaults, Witness.none());
    }

    /**
     * @param witness remembers on this computer how far each vault has come
     */
    public VaultStore(Vaults vaults, Witness witness) {
        this.vaults = vaults;
        this.witness = witness;
    }

    @Override
    public boolean exists(Path folder) {
        return vaults.folder(folder).exists();
    }

    @Override
    public <T> Optional<T> rehearse(List<Edit> rows, Function<Records, T> reading) {
        return Rehearsal.play(rows, reading);
    }

    @Override
    public Created create(Path folder, char[] passphrase) {
        Vaults.Created created = vaults.create(folder, passphrase);
        VaultOpening opening = new VaultOpening(created.vault(), witness);
        try {
            return new Created(session(opening.create(), List.of()), created.recoveryCode());
        } catch (IOException | SQLException | RuntimeException e) {
            created.vault().close();
            throw Engine.problem(e);
        }
    }

    @Override
    public VaultSession open(Path folder, char[] secret, Way way) {
        VaultFolder place = vaults.folder(folder);
        UnlockedVault vault = unlock(folder, secret, place, way == Way.LOOK);
        VaultOpening opening = new VaultOpening(vault, witness);
        try {
            OpenVault open = opening.open(way);
            List<OpeningNote> notes = new ArrayList<>(opening.notes());
            int wrong = WrongTries.count(place);
            if (wrong >= REPEATED) {
                notes.add(new OpeningNote(OpeningNote.Kind.WRONG_TRIES, wrong));
            }
            if (wrong > 0 && !open.isLooking()) {
                WrongTries.forget(place);
            }
            notes.addAll(FolderPlace.notes(place.root()));
            return session(open, notes);
        } catch (IOException | SQLException | RuntimeException e) {
            vault.close();
            throw Engine.problem(e);
        }
    }

    private UnlockedVault unlock(Path folder, char[] secret, VaultFolder place, boolean looking) {
        try {
            return vaults.unlock(folder, secret, looking);
        } catch (VaultProblem e) {
            if (e.kind() == VaultProblem.Kind.WRONG_PASSPHRASE) {
                WrongTries.add(place);
            }
            throw e;
        }
    }

    @Override
    public int wrongTries(Path folder) {
        return WrongTries.count(vaults.folder(folder));
    }

    @Override
    public List<Integer> mistypedGroups(char[] secret) {
        String typed = new String(secret);
        return RecoveryCode.looksLikeOne(typed) ? RecoveryCode.wrongGroups(typed) : List.of();
    }

    @Override
    public void knock(Path folder) {
        FolderPlace.knock(vaults.folder(folder));
    }

    @Override
    public List<Backup> backupsIn(Path folder) {
        return Restoring.backupsIn(folder);
    }

    @Override
    public BackupContent look(Path backup, char[] secret) {
        return Restoring.of(backup, secret, new Blanks()).look();
    }

    @Override
    public BackupContent restore(Path backup, char[] secret, Path folder, Attachments.Progress progress) {
        return Restoring.of(backup, secret, new Blanks()).into(folder, progress);
    }

    @Override
    public int strength(char[] passphrase) {
        int most = Math.min(passphrase.length, 100);
        return new Zxcvbn().measure(CharBuffer.wrap(passphrase, 0, most)).getScore();
    }

    private VaultSession session(OpenVault open, List<OpeningNote> notes) {
        return new StoredSession(open, notes, new KeyChange(vaults));
    }
}
