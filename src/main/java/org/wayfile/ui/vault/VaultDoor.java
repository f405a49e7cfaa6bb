package org.wayfile.ui.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultSession;
import org.wayfile.ui.nav.Destination;

/** What the screens of this package tell the window. JavaFX thread only. */
public interface VaultDoor {

    /** A vault was made and is open; the first run goes on, but Hide and the idle lock hold from now on. */
    void made(Path folder, VaultSession session);

    /** A vault was opened or made; the window goes on to a place in it. */
    void opened(Path folder, VaultSession session, Destination next);

    /** The person wants to look at the example household. */
    void showExample();

    /** The person wants another folder's vault, or a new one. */
    void chooseOther();

    /**
     * The person wants a vault back out of a backup.
     *
     * @param backup the file; null lets the person choose it
     */
    void restore(@Nullable Path backup);

    /** The person is called by somebody right now. */
    void someoneIsCalling();

    /** Prints or saves the recovery sheet; answers whether there is a file or a print-out now. */
    void printRecoverySheet(String vaultName, String code);
}
