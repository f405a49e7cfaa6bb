package org.wayfile.ui.today;

import java.util.UUID;

/** What can be done on Today beside going elsewhere. JavaFX thread only. */
interface TodayActions {

    /** Asks for a reminder of the family's own. */
    void remind();

    /** Asks for the later day of a follow-up. */
    void later(UUID followUpId);

    /** A deadline is kept. */
    void deadlineDone(UUID deadlineId);

    /** Goes to the list on which a paper stands. */
    void openPapers(UUID itemId);
}
