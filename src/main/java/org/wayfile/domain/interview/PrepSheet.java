package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.papers.Box;

/**
 * What stands on the sheet.
 *
 * @param name first name and initial
 * @param time exactly as printed on the letter
 * @param caseLine form and plain name
 * @param numbers lines such as "Receipt number ends in 5678"; never a whole number on the Carry version
 * @param coming who comes, may be empty
 * @param folder at most {@value #MOST_PAPERS} papers, those of the letter first
 * @param more how many papers did not fit
 * @param phones "Ana Ortiz, lawyer (555) 010-0142"
 */
public record PrepSheet(
        Version version,
        String name,
        LocalDate preparedOn,
        LocalDate on,
        String time,
        String office,
        String place,
        String caseLine,
        List<String> numbers,
        String coming,
        List<Line> folder,
        int more,
        List<String> phones,
        LocalDate factsCheckedOn) {

    /** Most papers in the folder. */
    public static final int MOST_PAPERS = 12;

    /** Who may see the paper. */
    public enum Version {
        /** Last four digits only, no story: harmless if lost on the bus. */
        CARRY,
        /** Full numbers. */
        HOME,
        /** Full numbers, for a lawyer or helper. */
        LAWYER
    }

    /** A paper in English and in the person's language. */
    public record Line(String english, String beside, Box original, Box copy, Box translation) {}

    /**
     * What a version may print of a number. Social Security numbers are never printed.
     *
     * @return the last four characters or the whole number; empty when it may not be printed at all
     */
    public static String printable(KeptNumber number, Version version) {
        if (number.kind() == IdentifierKind.SOCIAL_SECURITY) {
            return "";
        }
        return version == Version.CARRY
                ? number.identifier().lastFour()
                : number.identifier().grouped();
    }
}
