package org.wayfile.ui.contacts;

import java.util.UUID;

/** What the screens of this package ask for on paper or as a file. JavaFX thread only. */
public interface LogPrinting {

    /** Prints or saves the log of one case as a PDF. */
    void printLog(UUID caseId);

    /** Saves the log of one case as a table for other programs. */
    void saveTable(UUID caseId);

    /** Prints or saves the sheet to hold during a call. */
    void printCallSheet(UUID caseId);
}
