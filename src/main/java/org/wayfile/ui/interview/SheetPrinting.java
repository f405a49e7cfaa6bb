package org.wayfile.ui.interview;

import java.util.UUID;
import org.wayfile.domain.interview.PrepSheet;

/** What the screen of this package asks for on paper. JavaFX thread only. */
public interface SheetPrinting {

    /** Prints or saves the sheet for the next appointment of a case. */
    void printSheet(UUID caseId, PrepSheet.Version version, boolean large);
}
