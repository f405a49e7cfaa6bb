package org.wayfile.ui.finder;

import org.wayfile.domain.wizard.OfficeSheet;

/** Prints what the finder says; the app does it. */
@FunctionalInterface
public interface FinderPrinting {

    /** Offers the page for printing or saving. */
    void printOffice(OfficeSheet sheet);
}
