package org.wayfile.app;

import java.time.Clock;
import java.time.ZoneId;
import org.wayfile.guide.ContentGuide;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultGate;
import org.wayfile.store.VaultStore;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.Vaults;

/**
 * Everything that the command line and the window share, made in one place. The window adds what belongs to it in {@link
 * DesktopApplication}.
 *
 * @param clock the clock of this computer
 * @param gate the way to vaults
 * @param guide the content packs
 */
public record Composition(Clock clock, VaultGate gate, Guide guide) {

    /** The real thing. */
    static Composition real() {
        Witness witness = Witness.in(Directories.ofSystem().config().resolve("seen"));
        return new Composition(
                Clock.system(ZoneId.systemDefault()), new VaultStore(new Vaults(), witness), new ContentGuide());
    }

    /** Gets ready, while the passphrase is typed, what the first page needs: the database, then those packs that it names. */
    void warmUp(String language) {
        gate.warmUp();
        guide.checkedOn();
        guide.agencies(language);
        guide.checklists(language);
    }

    /** For tests: a clock of their own, keys that cost little, and packs that may be read already. */
    public static Composition forTests(Clock clock, Guide guide) {
        return new Composition(clock, new VaultStore(Vaults.cheapForTests()), guide);
    }
}
