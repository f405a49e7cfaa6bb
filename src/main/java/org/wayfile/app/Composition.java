package org.wayfile.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.wayfile.guide.ContentGuide;
import org.wayfile.service.Guide;
import org.wayfile.service.RehearsedDay;
import org.wayfile.service.TodayService;
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

    /**
     * Gets ready, while the passphrase is typed, the database and the way to the first rows.
     *
     * @return a day of nobody, to get ready with it what shows one
     */
    Optional<TodayService.Day> rehearse() {
        return gate.rehearse(RehearsedDay.rows(LocalDate.now(clock)), records -> RehearsedDay.read(records, clock));
    }

    /** Reads, after that, those packs that the first page names. */
    void readFirstPacks(String language) {
        guide.checkedOn();
        guide.agencies(language);
        guide.checklists(language);
    }

    /** For tests: a clock of their own, keys that cost little, and packs that may be read already. */
    public static Composition forTests(Clock clock, Guide guide) {
        return new Composition(clock, new VaultStore(Vaults.cheapForTests()), guide);
    }
}
