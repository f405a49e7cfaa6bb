package org.wayfile.ui.caller;

import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Handout;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.CallAttempt;

/** What the caller screen tells the window. JavaFX thread only. */
public interface CallerDesk {

    /** Back to where the person came from. */
    void back();

    /** Takes what was noted: into a contact form at once, or in memory until a vault is open. */
    void keep(CallAttempt attempt);

    /** Shows the page and offers to print it. */
    void print(Handout page);

    /** The way to guides and problems; null while no vault is open. */
    @Nullable
    Navigator navigator();
}
