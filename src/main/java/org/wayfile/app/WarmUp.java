package org.wayfile.app;

import java.util.Optional;
import org.wayfile.service.TodayService;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Tasks;

/** What gets ready while the passphrase is typed, beside the vault thread. JavaFX thread only. */
final class WarmUp {

    private final Kit kit;
    private final Composition parts;
    private final Shells shells;

    WarmUp(Kit kit, Composition parts, Shells shells) {
        this.kit = kit;
        this.parts = parts;
        this.shells = shells;
    }

    void begin() {
        Tasks beside = kit.tasks().beside();
        beside.run(parts::rehearse)
                .onSuccess(day -> {
                    beside.run(() -> parts.readFirstPacks(kit.appearance().languageCode()))
                            .onSuccess(_ -> end(day))
                            .start();
                    shells.prepare();
                })
                .start();
    }

    /** The last of it only while nobody waits for a vault. */
    private void end(Optional<TodayService.Day> day) {
        if (!kit.tasks().busy().get()) {
            // What all this left behind is cleared now, and not while a key is derived, which fills the heap by itself.
            System.gc();
            day.ifPresent(shells::rehearse);
        }
    }
}
