package org.wayfile.ui.papers;

import java.util.UUID;

/** What the screens of this package ask for on paper. JavaFX thread only. */
public interface PaperPrinting {

    /**
     * Prints or saves a checklist.
     *
     * @param blank with empty boxes, to be filled with a pen
     */
    void printChecklist(UUID checklistId, boolean blank);
}
