package org.wayfile.ui.interview;

import java.util.List;
import org.wayfile.domain.interview.civics.StudyCard;

/** What the screen of this package asks for on paper. JavaFX thread only. */
public interface SheetPrinting {

    /**
     * Prints or saves study cards.
     *
     * @param title of the page
     * @param source where the official list is
     */
    void printCards(String title, List<StudyCard> cards, String source);
}
